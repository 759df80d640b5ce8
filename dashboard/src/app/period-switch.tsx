import { type HalfYear, nextHalfYear, parseHalfYear, previousHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useNavigate, useParams } from '@tanstack/react-router';
import { halfYearChoices } from '../lib/half-year-address.js';
import { useSession } from '../lib/session.js';
import { useShortcuts } from '../lib/shortcuts.js';
import { useWords } from '../lib/words.js';

/** The half-year of the address, else the current one. */
export function useShownHalfYear(): HalfYear {
  const { halfYear } = useParams({ strict: false });
  const { currentHalfYear } = useSession();
  return parseHalfYear(halfYear ?? '') ?? currentHalfYear;
}

/** Only pages with a half-year in their address can show another one. */
export function PeriodSwitch() {
  const hasPeriod = useParams({ strict: false }).halfYear !== undefined;
  return hasPeriod ? <HalfYearSwitch /> : null;
}

/** Shows another half-year on the same page: a list, two steps beside it, and the keys `[` and `]`. */
function HalfYearSwitch() {
  const { t, halfYear: label } = useWords();
  const { currentHalfYear } = useSession();
  const shown = useShownHalfYear();
  const navigate = useNavigate();
  const choices = halfYearChoices(currentHalfYear, shown);
  const earlier = choices.find((period) => period === previousHalfYear(shown));
  const later = choices.find((period) => period === nextHalfYear(shown));
  const show = (halfYear: HalfYear | undefined) => {
    if (halfYear) void navigate({ to: '.', params: { halfYear }, search: (search) => search, resetScroll: false });
  };
  useShortcuts([
    { keys: '[', label: 'period.earlier', run: () => show(earlier) },
    { keys: ']', label: 'period.later', run: () => show(later) },
  ]);
  return (
    <div className="period">
      <PeriodStep label={t('period.earlier')} sign="‹" onClick={earlier && (() => show(earlier))} />
      <select
        className="period__select"
        aria-label={t('period.label')}
        value={shown}
        onChange={(event) => show(parseHalfYear(event.target.value) ?? undefined)}
      >
        {choices.map((period) => (
          <option key={period} value={period}>
            {label(period)}
          </option>
        ))}
      </select>
      <PeriodStep label={t('period.later')} sign="›" onClick={later && (() => show(later))} />
    </div>
  );
}

function PeriodStep({ label, sign, onClick }: { label: string; sign: string; onClick: (() => void) | undefined }) {
  return (
    <button type="button" className="period__step" aria-label={label} title={label} disabled={!onClick} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
