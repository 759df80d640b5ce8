import { TARGET_GROUPS, type TargetGroup } from '@jourplan/schema/domain/contacts/contacts.js';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../lib/words.js';
import { cellBeside, cellKey, personsIn, TALLY_GENDERS, type TallyGrid } from './tally-grid.js';

interface TallyTableProps {
  grid: TallyGrid;
  /** The cell that holds no number. */
  wrong: string | null;
  onChange: (grid: TallyGrid) => void;
}

/** Whom the day was for, by number. On paper the cells are empty, with room for strokes. */
export function TallyTable({ grid, wrong, onChange }: TallyTableProps) {
  const { t } = useWords();
  return (
    <table className="tally__table">
      <caption className="visually-hidden">{t('tally.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('facts.targetGroup')}</th>
          {TALLY_GENDERS.map((gender) => (
            <th key={gender} scope="col">
              {t(`tally.gender.${gender}`)}
            </th>
          ))}
          <th scope="col">{t('tally.offered')}</th>
          <th scope="col" className="no-print number">
            {t('tally.sum')}
          </th>
        </tr>
      </thead>
      <tbody>
        {TARGET_GROUPS.map((targetGroup, row) => (
          <TallyRow key={targetGroup} targetGroup={targetGroup} row={row} grid={grid} wrong={wrong} onChange={onChange} />
        ))}
      </tbody>
    </table>
  );
}

interface TallyRowProps extends TallyTableProps {
  targetGroup: TargetGroup;
  row: number;
}

function TallyRow({ targetGroup, row, grid, wrong, onChange }: TallyRowProps) {
  const { t, number } = useWords();
  const name = t(`label.targetGroup.${targetGroup}`);
  const set = (key: string, text: string) => onChange({ ...grid, counts: { ...grid.counts, [key]: text } });
  const sum = TALLY_GENDERS.reduce((total, gender) => total + (personsIn(grid.counts[cellKey(targetGroup, gender)]) ?? 0), 0);
  const toggle = (isOn: boolean) => {
    const others = grid.offered.filter((one) => one !== targetGroup);
    onChange({ ...grid, offered: isOn ? [...others, targetGroup] : others });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {TALLY_GENDERS.map((gender, column) => {
        const key = cellKey(targetGroup, gender);
        return (
          <td key={gender}>
            <input
              id={`tally-${key}`}
              className="field__input tally__cell"
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              aria-label={`${name}, ${t(`tally.gender.${gender}`)}`}
              aria-invalid={wrong === key ? true : undefined}
              value={grid.counts[key] ?? ''}
              onChange={(event) => set(key, event.target.value)}
              onKeyDown={(event) => walk(event, cellBeside(row, column, event.key))}
            />
          </td>
        );
      })}
      <td>
        <input
          type="checkbox"
          className="tally__tick"
          aria-label={`${name}: ${t('tally.offered')}`}
          checked={grid.offered.includes(targetGroup)}
          onChange={(event) => toggle(event.target.checked)}
        />
      </td>
      <td className="no-print number">{number(sum)}</td>
    </tr>
  );
}

function walk(event: KeyboardEvent, key: string | null): void {
  if (key === null) return;
  event.preventDefault();
  const cell = document.getElementById(`tally-${key}`);
  if (cell instanceof HTMLInputElement) {
    cell.focus();
    cell.select();
  }
}
