import { useEffect, useRef } from 'react';

/** Leaves for another page once. (The router's own component leaves again at every render while a page loads.) */
export function Redirect({ leave }: { leave: () => void }) {
  const hasLeft = useRef(false);
  useEffect(() => {
    if (hasLeft.current) return;
    hasLeft.current = true;
    leave();
  });
  return null;
}
