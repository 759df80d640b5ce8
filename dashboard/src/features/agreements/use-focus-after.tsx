import { useEffect, useRef } from 'react';

/** Where focus goes when a dialog closes and the button that opened it is gone, since the thing is done. */
export function useFocusAfter<T extends HTMLElement>(isOpen: boolean) {
  const place = useRef<T>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) place.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return place;
}
