import { useState } from 'react';
import { standingOf } from '../../components/agreement-standing.js';
import { Entry } from '../../components/entry.js';
import { PositionWord } from '../../components/position-word.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import { timeScale } from './agreement-clock.js';
import { ClockKey, ClockLine } from './clock-line.js';
import { ClockText } from './clock-text.js';
import { Fact } from './fact.js';
import { GiveNotice } from './give-notice.js';
import type { Agreement } from './shown-agreement.js';
import { useFocusAfter } from './use-focus-after.js';

/** The agreement clock, with the way to give notice for those who may. */
export function AgreementClock({ agreement, mayWrite }: { agreement: Agreement; mayWrite: boolean }) {
  const { t, date } = useWords();
  const { today } = useSession();
  const [isGiving, setIsGiving] = useState(false);
  const heading = useFocusAfter<HTMLHeadingElement>(isGiving);
  const { position, periods, term, inheritsTerm } = agreement;
  const standing = standingOf(agreement);
  const mayGive = mayWrite && term !== null && (standing === 'ACTIVE' || standing === 'UPCOMING') && !inheritsTerm;
  return (
    <section aria-labelledby="avtalsklocka">
      <Entry rule="heavy" label={t('agreement.clock')}>
        <h2 id="avtalsklocka" ref={heading} tabIndex={-1}>
          {t('agreement.clock.heading')}
        </h2>
        <p>
          <PositionWord standing={standing} />
        </p>
        {position && term && (
          <>
            <ClockKey />
            <ClockLine standing={standing} position={position} periods={periods} scale={timeScale([term], today)} />
          </>
        )}
        <ClockText standing={standing} agreement={agreement} />
        {position && term && (
          <dl className="facts">
            <Fact
              name={t('agreement.term')}
              value={t('agreement.fromTo', { from: date(term.startsOn), to: date(term.finalEndsOn) })}
            />
            {position.period && (
              <Fact
                name={t('agreement.period')}
                value={t('agreement.fromTo', { from: date(position.period.startsOn), to: date(position.period.endsOn) })}
              />
            )}
            <Fact
              name={t('agreement.nextNotice')}
              value={position.nextNoticeDeadline ? date(position.nextNoticeDeadline) : t('agreement.noNotice')}
            />
            <Fact name={t('agreement.lastDay')} value={date(position.lastPossibleDay)} />
          </dl>
        )}
        {inheritsTerm && <p className="quiet">{t('agreement.inheritsTerm')}</p>}
        {mayGive && (
          <button type="button" className="button no-print" onClick={() => setIsGiving(true)}>
            {t('notice.open')}
          </button>
        )}
      </Entry>
      {isGiving && term && <GiveNotice agreement={agreement} term={term} onClose={() => setIsGiving(false)} />}
    </section>
  );
}
