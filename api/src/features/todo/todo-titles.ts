import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import { halfYearName } from '../../reads/deadline-titles.js';

type Titles = {
  outcomesMissing(count: number, halfYear: HalfYear): string;
  followUpDue(halfYear: HalfYear): string;
  followUpReturned(halfYear: HalfYear): string;
  casesAtRisk(count: number): string;
  deadLetters(count: number): string;
};

const sv: Titles = {
  outcomesMissing: (count, halfYear) =>
    `${count === 1 ? '1 aktivitet' : `${count} aktiviteter`} saknar utfall för ${halfYearName(halfYear, 'sv')}`,
  followUpDue: (halfYear) => `Lämna in uppföljningen av ${halfYearName(halfYear, 'sv')}`,
  followUpReturned: (halfYear) => `Uppföljningen av ${halfYearName(halfYear, 'sv')} har lämnats tillbaka`,
  casesAtRisk: (count) => `${count === 1 ? '1 ärende' : `${count} ärenden`} behöver en åtgärd senast i morgon`,
  deadLetters: (count) => (count === 1 ? '1 bakgrundsjobb har gett upp' : `${count} bakgrundsjobb har gett upp`),
};

const en: Titles = {
  outcomesMissing: (count, halfYear) =>
    `${count === 1 ? '1 activity has' : `${count} activities have`} no outcome for the ${halfYearName(halfYear, 'en')}`,
  followUpDue: (halfYear) => `Submit the follow-up of the ${halfYearName(halfYear, 'en')}`,
  followUpReturned: (halfYear) => `The follow-up of the ${halfYearName(halfYear, 'en')} has been returned`,
  casesAtRisk: (count) => `${count === 1 ? '1 case needs' : `${count} cases need`} something done by tomorrow`,
  deadLetters: (count) => (count === 1 ? '1 background job has given up' : `${count} background jobs have given up`),
};

export const TODO_TITLES: Record<Locale, Titles> = { sv, en };
