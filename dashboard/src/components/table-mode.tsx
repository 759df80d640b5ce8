import { useNavigate, useSearch } from '@tanstack/react-router';
import { tableNames, toggledIn } from '../lib/table-names.js';

/** Whether a figure is shown as a table: kept in the address, so that a link shows what the sender saw. */
export function useTableMode(id: string): [boolean, (isTable: boolean) => void] {
  const { tabell } = useSearch({ strict: false });
  const navigate = useNavigate();
  const setIsTable = (isTable: boolean) => {
    const next = toggledIn(tabell, id, isTable);
    void navigate({
      to: '.',
      search: (search) => ({ ...search, tabell: next || undefined }),
      replace: true,
      resetScroll: false,
    });
  };
  return [tableNames(tabell).includes(id), setIsTable];
}
