import type { ReactNode } from 'react';
import { DataTable, type TableColumn } from '../../components/data-table.js';
import { useWords } from '../../lib/words.js';

interface RegisterTableProps<T extends { id: string }> {
  caption: string;
  columns: [TableColumn, ...TableColumn[]];
  entries: readonly T[];
  cellsOf: (entry: T) => Record<string, ReactNode>;
  /** What the entry is called in the name of its button. */
  nameOf: (entry: T) => string;
  onEdit: ((entry: T) => void) | null;
  addLabel: string;
  emptyText: string;
  onAdd: () => void;
}

/** A register as a table, with a way to change an entry and to add one. */
export function RegisterTable<T extends { id: string }>(props: RegisterTableProps<T>) {
  const { caption, columns, entries, cellsOf, nameOf, onEdit, addLabel, emptyText, onAdd } = props;
  const { t } = useWords();
  const rows = entries.map((entry) => ({
    key: entry.id,
    cells: { ...cellsOf(entry), edit: onEdit && <EditButton name={nameOf(entry)} onClick={() => onEdit(entry)} /> },
  }));
  const shown: [TableColumn, ...TableColumn[]] = onEdit ? [...columns, { key: 'edit', label: t('column.change') }] : columns;
  return (
    <>
      {onEdit && (
        <button type="button" className="button button--primary" onClick={onAdd}>
          {addLabel}
        </button>
      )}
      {entries.length === 0 ? (
        <p className="prose">{emptyText}</p>
      ) : (
        <DataTable caption={caption} columns={shown} rows={rows} isCaptionHidden />
      )}
    </>
  );
}

function EditButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="button button--quiet" aria-label={t('registers.edit', { what: name })} onClick={onClick}>
      {t('column.change')}
    </button>
  );
}
