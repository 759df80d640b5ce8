import { Mark } from '../../components/mark.js';
import { useDayWord } from '../../components/near-day.js';
import type { AttemptLadder } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import { ladderFacts, type PageAttempt, type PageCase, rungsOf } from './attempt-steps.js';
import { LadderWord } from './ladder-word.js';

/** The attempts as rungs, and in words what is left to do and until when. */
export function CaseLadder({ supportCase }: { supportCase: PageCase }) {
  const { t } = useWords();
  const ladder = supportCase.standing?.ladder;
  if (supportCase.voidReason) return <p>{t('case.ladder.voided')}</p>;
  if (!ladder) return <p>{t('case.ladder.computing')}</p>;
  return (
    <>
      <p className="case-ladder__word">
        <LadderWord ladder={ladder} />
      </p>
      <p className="prose">
        <LadderSentence ladder={ladder} supportCase={supportCase} />
      </p>
      <ol className="rungs">
        {rungsOf(supportCase.attempts, ladder).map((attempt, index) => (
          <Rung key={attempt?.id ?? `empty-${index}`} attempt={attempt} />
        ))}
      </ol>
    </>
  );
}

function LadderSentence({ ladder, supportCase }: { ladder: AttemptLadder; supportCase: PageCase }) {
  const { t } = useWords();
  const dayWord = useDayWord();
  const { byPhone, evenings, required, lastDay } = ladderFacts(supportCase);
  const made = t('case.ladder.made', { byPhone, required, evenings });
  if (ladder === 'NOT_YET_DUE') return `${made} ${t('case.ladder.until', { required, day: dayWord(lastDay) })}`;
  if (ladder === 'NOT_MET') return `${made} ${t('case.ladder.tooLate', { required, day: dayWord(lastDay) })}`;
  if (ladder === 'PHONE_NOT_POSSIBLE') return t('case.ladder.noPhone');
  return ladder === 'REQUIREMENT_MET' ? made : t('case.ladder.reached');
}

function Rung({ attempt }: { attempt: PageAttempt | null }) {
  const { t, date } = useWords();
  if (attempt === null) {
    return (
      <li className="rung rung--empty">
        <Mark shape="ring" tone="none" />
        <span>{t('case.rung.empty')}</span>
      </li>
    );
  }
  return (
    <li className="rung">
      <Mark shape={attempt.reached ? 'disc' : 'half'} tone={attempt.reached ? 'ok' : 'plain'} />
      <span>{t(`label.channel.${attempt.channel}`)}</span>
      <span className="quiet">
        {date(attempt.occurredOn)}, {t(`label.partOfDay.${attempt.partOfDay}`).toLowerCase()}
      </span>
      <span className="quiet">{t(attempt.reached ? 'contactLog.reached.yes' : 'contactLog.reached.no')}</span>
    </li>
  );
}
