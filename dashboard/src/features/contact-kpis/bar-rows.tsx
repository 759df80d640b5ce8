export interface BarRow {
  key: string;
  label: string;
  count: number;
}

interface BarRowsProps {
  rows: BarRow[];
  /** The count that fills the width, so that figures beside each other can be compared. */
  longest: number;
  format: (count: number) => string;
}

/** One bar a row from zero, labelled with its number. */
export function BarRows({ rows, longest, format }: BarRowsProps) {
  return (
    <ul className="bar-rows">
      {rows.map(({ key, label, count }) => (
        <li key={key} className="bar-rows__row">
          <span className="bar-rows__label">{label}</span>
          <svg className="bar-rows__bar" viewBox={`0 0 ${Math.max(longest, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
            <rect width={count} height="1" />
          </svg>
          <span className="bar-rows__count">{format(count)}</span>
        </li>
      ))}
    </ul>
  );
}
