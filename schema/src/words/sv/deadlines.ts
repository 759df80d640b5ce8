import { type HalfYear, halfYearOf } from '../../domain/time/half-year.js';
import type { DeadlineTexts } from '../deadline-texts.js';

const halfYearName = (halfYear: HalfYear) =>
  `${halfYear.endsWith('H1') ? 'första halvåret' : 'andra halvåret'} ${halfYear.slice(0, 4)}`;

export const deadlines: DeadlineTexts = {
  titles: {
    HALF_YEAR_END: (_, { on }) => `Sista dagen i ${halfYearName(halfYearOf(on))}`,
    NOTICE_DAY: (title) => `Sista dag att säga upp ${title}`,
    AGREEMENT_END: (title) => `${title} upphör senast`,
    REPORTING_DAY: (title) => title,
    ACTIVITY: (title) => title,
    ANNUAL_MEETING: (title) => title,
    OTHER: (title) => title,
  },
  todo: {
    outcomesMissing: (count, halfYear) =>
      `${count === 1 ? '1 aktivitet' : `${count} aktiviteter`} saknar utfall för ${halfYearName(halfYear)}`,
    followUpDue: (halfYear) => `Lämna in uppföljningen av ${halfYearName(halfYear)}`,
    followUpReturned: (halfYear) => `Uppföljningen av ${halfYearName(halfYear)} har lämnats tillbaka`,
    casesAtRisk: (count) => `${count === 1 ? '1 ärende' : `${count} ärenden`} behöver en åtgärd senast i morgon`,
    deadLetters: (count) => (count === 1 ? '1 bakgrundsjobb har gett upp' : `${count} bakgrundsjobb har gett upp`),
  },
};
