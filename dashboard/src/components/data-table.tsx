import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

export interface TableColumn {
  key: string;
  label: string;
  isNumber?: boolean;
}

export interface TableRow {
  key: string;
  cells: Record<string, ReactNode>;
}

interface DataTableProps {
  caption: string;
  columns: [TableColumn, ...TableColumn[]];
  rows: TableRow[];
  /** When the same words stand just above the table. */
  isCaptionHidden?: boolean;
}

/** A real table; wide ones scroll in a region of their own. The first column names the row. */
export function DataTable({ caption, columns, rows, isCaptionHidden }: DataTableProps) {
  const [first, ...rest] = columns;
  const region = useRef<HTMLElement>(null);
  useReachableWhenScrolled(region);
  return (
    <section ref={region} className="data-table-region" aria-label={caption}>
      <table className="data-table">
        <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber }) => (
              <th key={key} scope="col" className={isNumber ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.cells[first.key]}</th>
              {rest.map(({ key, isNumber }) => (
                <td key={key} className={isNumber ? 'number' : undefined}>
                  {row.cells[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A table wider than the page can be scrolled by keyboard; one that fits is no stop on the way. */
function useReachableWhenScrolled(region: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [region]);
}
