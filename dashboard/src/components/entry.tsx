import type { ReactNode } from 'react';

interface EntryProps {
  /** What stands in the margin. */
  label?: ReactNode;
  /** A hairline above, a heavy line above, or none. */
  rule?: 'none' | 'hair' | 'heavy';
  className?: string;
  children: ReactNode;
}

/** One paragraph of the sheet: label in the margin, text beside it. */
export function Entry({ label, rule = 'none', className = '', children }: EntryProps) {
  const ruled = rule === 'none' ? '' : rule === 'heavy' ? 'entry--ruled entry--heavy' : 'entry--ruled';
  return (
    <div className={`entry ${ruled} ${className}`.trim()}>
      <div className="entry__label">{label}</div>
      <div className="entry__body">{children}</div>
    </div>
  );
}
