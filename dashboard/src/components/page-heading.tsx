import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../lib/words.js';

let isFirstPage = true;

/** The question the page answers. Takes focus when one comes from another page, and sets the title of the window. */
export function PageHeading({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const windowTitle = `${title} · ${t('app.name')}`;
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
