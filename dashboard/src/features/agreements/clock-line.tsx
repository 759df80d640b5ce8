import { yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import type { AgreementStanding } from '../../components/agreement-standing.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import '../../components/figure.css';
import { clockPeriods, type Period, type Position, placeAfter, placeOf, type TimeScale } from './agreement-clock.js';

interface ClockLineProps {
  standing: AgreementStanding;
  position: Position;
  periods: readonly Period[];
  scale: TimeScale;
}

/** Periods as bars, the notice day as a triangle, the hard end as a heavy tick, today as a line. The sentence beside it says the same. */
export function ClockLine({ standing, position, periods, scale }: ClockLineProps) {
  const { t, date } = useWords();
  const { today } = useSession();
  const shown = clockPeriods(periods, position, standing);
  const first = shown[0];
  if (!first) return null;
  const x = (place: number) => `${(place * 100).toFixed(2)}%`;
  const label = t('agreements.clock.label', { from: date(first.startsOn), to: date(position.lastPossibleDay) });
  return (
    <svg className="clock-line" role="img" aria-label={label}>
      {yearsOf(scale).map(({ year, place, width }) => (
        <g key={year}>
          <line className="clock-line__year" x1={x(place)} x2={x(place)} y1="14" y2="58" />
          <text className={`clock-line__label ${year % 2 ? 'clock-line__label--odd' : ''}`} x={x(place + width / 2)} y="56">
            {year}
          </text>
        </g>
      ))}
      {shown.map(({ startsOn, endsOn, isOpen }) => (
        <rect
          key={startsOn}
          className={isOpen ? 'clock-line__period clock-line__period--open' : 'clock-line__period'}
          x={x(placeOf(scale, startsOn))}
          width={x(placeAfter(scale, endsOn) - placeOf(scale, startsOn))}
          y="20"
          height="14"
        />
      ))}
      <line
        className="clock-line__end"
        x1={x(placeAfter(scale, position.lastPossibleDay))}
        x2={x(placeAfter(scale, position.lastPossibleDay))}
        y1="15"
        y2="39"
      />
      {position.nextNoticeDeadline !== null && (
        <svg x={x(placeOf(scale, position.nextNoticeDeadline))} y="2" overflow="visible" aria-hidden="true">
          <path className="clock-line__notice" d="M-7 0H7L0 13z" />
        </svg>
      )}
      <line className="clock-line__today" x1={x(placeOf(scale, today))} x2={x(placeOf(scale, today))} y1="8" y2="44" />
    </svg>
  );
}

/** What the shapes of the lines mean. */
export function ClockKey() {
  const { t } = useWords();
  return (
    <p className="key clock-key">
      <span className="key__entry">
        <span className="key__swatch" aria-hidden="true" />
        {t('agreements.clock.settled')}
      </span>
      <span className="key__entry">
        <span className="key__swatch key__swatch--plan" aria-hidden="true" />
        {t('agreements.clock.open')}
      </span>
      <span className="key__entry">
        <svg className="clock-key__notice" viewBox="-8 0 16 13" aria-hidden="true">
          <path className="clock-line__notice" d="M-7 0H7L0 13z" />
        </svg>
        {t('agreements.clock.notice')}
      </span>
      <span className="key__entry">
        <span className="clock-key__end" aria-hidden="true" />
        {t('agreements.clock.end')}
      </span>
      <span className="key__entry">
        <span className="clock-key__today" aria-hidden="true" />
        {t('agreements.clock.today')}
      </span>
    </p>
  );
}

function yearsOf(scale: TimeScale): { year: number; place: number; width: number }[] {
  const first = yearOf(scale.from);
  const count = yearOf(scale.to) - first + 1;
  return Array.from({ length: count }, (_, index) => ({ year: first + index, place: index / count, width: 1 / count }));
}
