import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Renders what is far down the page only when the reader comes near it. Keeps room for it meanwhile. */
export function WhenInView({ placeholder, children }: { placeholder: ReactNode; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!place.current || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div ref={place} className="when-in-view">
      {isNear ? children : placeholder}
    </div>
  );
}
