import { type ReactNode, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';

let isFirstPage = true;

/** The question the page answers. Takes focus when one comes from another page, and sets the title. */
export function PageHeading({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const intl = useIntl();
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <>
      <title>{`${title} · ${intl.formatMessage({ id: 'app.name' })}`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
