import { type ReactNode, useId, useState } from 'react';
import { type CsvCell, toCsv } from '../lib/csv.js';
import { useWords } from '../lib/words.js';
import { DataTable, type TableColumn } from './data-table.js';
import { useTableMode } from './table-mode.js';
import './figure.css';

export interface FigureTable {
  columns: [TableColumn, ...TableColumn[]];
  rows: { key: string; cells: Record<string, CsvCell> }[];
  /** How a cell is shown; as a file it is the bare number. */
  show: (column: string, cell: CsvCell) => string;
}

interface FigureProps {
  /** Stands in the address when the figure is shown as a table. */
  id: string;
  /** What the figure says, in a sentence. */
  finding: string;
  /** Measure, unit, area, period. */
  subtitle: string;
  table: FigureTable;
  children: ReactNode;
}

/** Two titles, the drawing, and the same numbers as a table and as a file. */
export function Figure({ id, finding, subtitle, table, children }: FigureProps) {
  const { t } = useWords();
  const titleId = useId();
  const [isTable, setIsTable] = useTableMode(id);
  return (
    <figure className="figure" aria-labelledby={titleId}>
      <figcaption>
        <h3 id={titleId} className="figure__finding">
          {finding}
        </h3>
        <p className="quiet">{subtitle}</p>
      </figcaption>
      {isTable ? <FigureTableView caption={subtitle} table={table} /> : <div className="figure__drawing">{children}</div>}
      <div className="figure__tools">
        <button type="button" className="button button--quiet" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {isTable ? t('figure.asChart') : t('figure.asTable')}
        </button>
        <DownloadButton id={id} table={table} />
        <CopyLinkButton />
      </div>
    </figure>
  );
}

function FigureTableView({ caption, table }: { caption: string; table: FigureTable }) {
  const rows = table.rows.map(({ key, cells }) => ({
    key,
    cells: Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, table.show(column, cell)])),
  }));
  return <DataTable caption={caption} columns={table.columns} rows={rows} isCaptionHidden />;
}

function DownloadButton({ id, table }: { id: string; table: FigureTable }) {
  const { t, locale } = useWords();
  const download = () => {
    const head = table.columns.map(({ label }) => label);
    const rows = table.rows.map(({ cells }) => table.columns.map(({ key }) => cells[key] ?? null));
    const file = URL.createObjectURL(new Blob([toCsv([head, ...rows], locale)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = file;
    link.download = `${id}.csv`;
    link.click();
    URL.revokeObjectURL(file);
  };
  return (
    <button type="button" className="button button--quiet" onClick={download}>
      {t('figure.download')}
    </button>
  );
}

function CopyLinkButton() {
  const { t } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setIsCopied(true);
  };
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => void copy().catch(() => undefined)}>
        {t('figure.copyLink')}
      </button>
      <span role="status" className="quiet">
        {isCopied ? t('figure.copied') : ''}
      </span>
    </>
  );
}
