import { type HalfYear, halfYearOf } from '../../domain/time/half-year.js';
import type { DeadlineTexts } from '../deadline-texts.js';

const halfYearName = (halfYear: HalfYear) =>
  `${halfYear.endsWith('H1') ? 'first half of' : 'second half of'} ${halfYear.slice(0, 4)}`;

export const deadlines: DeadlineTexts = {
  titles: {
    HALF_YEAR_END: (_, { on }) => `Last day of the ${halfYearName(halfYearOf(on))}`,
    NOTICE_DAY: (title) => `Last day to give notice: ${title}`,
    AGREEMENT_END: (title) => `Last possible day: ${title}`,
    REPORTING_DAY: (title) => title,
    ACTIVITY: (title) => title,
    ANNUAL_MEETING: (title) => title,
    OTHER: (title) => title,
  },
  todo: {
    outcomesMissing: (count, halfYear) =>
      `${count === 1 ? '1 activity has' : `${count} activities have`} no outcome for the ${halfYearName(halfYear)}`,
    followUpDue: (halfYear) => `Submit the follow-up of the ${halfYearName(halfYear)}`,
    followUpReturned: (halfYear) => `The follow-up of the ${halfYearName(halfYear)} has been returned`,
    casesAtRisk: (count) => `${count === 1 ? '1 case needs' : `${count} cases need`} something done by tomorrow`,
    deadLetters: (count) => (count === 1 ? '1 background job has given up' : `${count} background jobs have given up`),
  },
};
