import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Link } from '@tanstack/react-router';
import { formatTimeOf } from '../../../lib/format.js';
import { useWords } from '../../../lib/words.js';
import { useSheet, useSheetSummary } from '../sheet/use-outcome-sheet.js';

interface OutcomeBarProps {
  isMissingOnly: boolean;
  mayComplete: boolean;
  halfYear: HalfYear;
}

/** Stays in view over the table: how far, what is saved, the filter and the way on. */
export function OutcomeBar({ isMissingOnly, mayComplete, halfYear }: OutcomeBarProps) {
  const { t } = useWords();
  const { reported, total } = useSheetSummary();
  return (
    <div className="outcome-bar">
      <div className="outcome-bar__progress">
        <p>{t('outcomes.progress', { reported, total })}</p>
        <svg className="outcome-bar__meter" viewBox={`0 0 ${Math.max(total, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect className="outcome-bar__all" width={total} height="1" />
          <rect className="outcome-bar__done" width={reported} height="1" />
        </svg>
      </div>
      <SaveLine />
      <div className="outcome-bar__tools no-print">
        <MissingFilter missing={total - reported} isOn={isMissingOnly} halfYear={halfYear} />
        {mayComplete && (
          <Link
            to="/folj-upp/$halfYear"
            params={{ halfYear }}
            search={{ steg: 'klarmarkera' }}
            className="button button--primary"
          >
            {t('outcomes.complete')}
          </Link>
        )}
      </div>
    </div>
  );
}

interface MissingFilterProps {
  missing: number;
  isOn: boolean;
  halfYear: HalfYear;
}

function MissingFilter({ missing, isOn, halfYear }: MissingFilterProps) {
  const { t } = useWords();
  if (missing === 0 && !isOn) return null;
  return (
    <Link
      to="/folj-upp/$halfYear"
      params={{ halfYear }}
      search={isOn ? {} : { visa: 'saknar-utfall' }}
      replace
      resetScroll={false}
      className="outcome-bar__filter"
    >
      {isOn ? t('outcomes.filter.off') : t('outcomes.filter.on', { count: missing })}
    </Link>
  );
}

/** One polite line about saving. Only what holds at rest is read out; *Sparar* is for the eye. */
function SaveLine() {
  const { t, locale } = useWords();
  const sheet = useSheet();
  const { state, lastSavedAt, needsAttention } = useSheetSummary();
  const saved = lastSavedAt === null ? '' : t('outcomes.savedAt', { time: formatTimeOf(locale, lastSavedAt) });
  const texts = {
    IDLE: '',
    SAVING: '',
    SAVED: saved,
    OFFLINE: t('outcomes.offline'),
    FAILED: t('outcomes.failed'),
    ATTENTION: t('outcomes.attention', { count: needsAttention }),
  };
  return (
    <div className={`outcome-bar__saving outcome-bar__saving--${state.toLowerCase()}`}>
      <p role="status">{texts[state]}</p>
      {state === 'SAVING' && <p aria-hidden="true">{t('outcomes.saving')}</p>}
      {(state === 'OFFLINE' || state === 'FAILED') && (
        <button type="button" className="button button--quiet no-print" onClick={() => sheet.retry()}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  );
}
