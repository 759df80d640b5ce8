import type { AgreementStanding } from '../../components/agreement-standing.js';
import { useWords, type Words } from '../../lib/words.js';
import { type ClockSentence, clockSentence, type Position } from './agreement-clock.js';

interface ClockTextProps {
  standing: AgreementStanding;
  agreement: Parameters<typeof clockSentence>[1] & { position: Position | null; dependsOnFunds: boolean };
}

/** What happens if nobody acts, and the risk that stays open whatever the dates say. */
export function ClockText({ standing, agreement }: ClockTextProps) {
  const words = useWords();
  return (
    <>
      <p className="prose agreement__sentence">{inWords(clockSentence(standing, agreement), words)}</p>
      {agreement.dependsOnFunds && standing !== 'ENDED' && (
        <p className="prose agreement__risk">
          <strong>{words.t('agreements.risk.label')}</strong> {words.t('agreements.risk.funds')}
        </p>
      )}
    </>
  );
}

function inWords(sentence: ClockSentence, { t, date }: Words): string {
  switch (sentence.kind) {
    case 'NO_DATES':
      return t('agreements.sentence.noDates');
    case 'DRAFT':
      return t('agreements.sentence.draft', { start: date(sentence.startsOn), end: date(sentence.endsOn) });
    case 'UPCOMING':
      return t('agreements.sentence.upcoming', { start: date(sentence.startsOn), end: date(sentence.endsOn) });
    case 'RENEWS_UNLESS':
      return t('agreements.sentence.renewsUnless', { deadline: date(sentence.deadline), until: date(sentence.until) });
    case 'RENEWS_THEN':
      return t('agreements.sentence.renewsThen', { deadline: date(sentence.deadline), until: date(sentence.until) });
    case 'RENEWS_LAST':
      return t('agreements.sentence.renewsLast', { until: date(sentence.until) });
    case 'ENDS':
      return t('agreements.sentence.ends', { end: date(sentence.endsOn) });
    case 'ENDED':
      return t('agreements.sentence.ended', { end: date(sentence.endsOn) });
    case 'NOTICE_GIVEN':
      return sentence.givenOn === null
        ? t('agreements.sentence.noticeByParent', { end: date(sentence.endsOn) })
        : t('agreements.sentence.notice', { given: date(sentence.givenOn), end: date(sentence.endsOn) });
  }
}
