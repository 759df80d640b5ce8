import { PHONE_ATTEMPTS_REQUIRED, PHONE_PERSISTENCE_DAYS } from '@jourplan/schema/domain/kpis/phone-persistence.js';
import { compareDates, type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { AttemptLadder, SupportCasePageQuery } from '../../graphql/graphql.js';

export type PageCase = NonNullable<NonNullable<SupportCasePageQuery['organisation']>['case']>;
export type PageAttempt = PageCase['attempts'][number];

/** What the words beside the ladder need. `lastDay` is the last one to go on trying by phone, inclusive. */
export interface LadderFacts {
  byPhone: number;
  evenings: number;
  required: number;
  lastDay: PlainDate;
}

/** Attempts that count, the earliest first; those of one day in the order they were recorded. */
export function countedAttempts(attempts: readonly PageAttempt[]): PageAttempt[] {
  return attempts
    .filter(({ voidReason }) => voidReason === null)
    .toSorted((one, other) => compareDates(one.occurredOn, other.occurredOn));
}

export function ladderFacts({ receivedOn, attempts }: Pick<PageCase, 'receivedOn' | 'attempts'>): LadderFacts {
  const byPhone = countedAttempts(attempts).filter(({ channel }) => channel === 'PHONE');
  return {
    byPhone: byPhone.length,
    evenings: byPhone.filter(({ partOfDay }) => partOfDay === 'EVENING').length,
    required: PHONE_ATTEMPTS_REQUIRED,
    lastDay: plusDays(receivedOn, PHONE_PERSISTENCE_DAYS),
  };
}

/** The rungs to draw: every attempt that was made, and the empty ones that are still asked for. */
export function rungsOf(attempts: readonly PageAttempt[], ladder: AttemptLadder): (PageAttempt | null)[] {
  const made = countedAttempts(attempts);
  const isStillAsked = ladder === 'NOT_YET_DUE' || ladder === 'NOT_MET';
  const byPhone = made.filter(({ channel }) => channel === 'PHONE').length;
  const missing = isStillAsked ? Math.max(PHONE_ATTEMPTS_REQUIRED - byPhone, 0) : 0;
  return [...made, ...Array.from({ length: missing }, () => null)];
}
