import { isAfter, type PlainDate, plainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoPlace } from './demo-place.js';
import { inventAttempts } from './invented-attempts.js';
import { inventReceivedCase } from './invented-case.js';
import type { InventedAttempt, InventedCase } from './invented-rows.js';
import { type InventedSupporters, readySupporters } from './invented-supporters.js';
import type { Random } from './random.js';

export const FIRST_CASE_DAY = plainDate('2025-01-01');

type CaseWithAttempts = { readonly supportCase: InventedCase; readonly attempts: readonly InventedAttempt[] };
type InventedCases = { readonly cases: readonly InventedCase[]; readonly attempts: readonly InventedAttempt[] };

/** Cases received from 2025 up to the anchor, and of each only what had happened by then. */
export function inventCases(random: Random, place: DemoPlace, invented: InventedSupporters, anchor: PlainDate): InventedCases {
  const lives: CaseWithAttempts[] = [];
  for (let day = FIRST_CASE_DAY; !isAfter(day, anchor); day = plusDays(day, 1)) {
    const count = random.count(place.casesOn(day));
    for (let number = 0; number < count; number += 1) {
      lives.push(knownBy(anchor, inventLife(random, place, invented, day)));
    }
  }
  return { cases: lives.map(({ supportCase }) => supportCase), attempts: lives.flatMap(({ attempts }) => attempts) };
}

/** The whole life of a case, also beyond the anchor, so that an earlier anchor shows the same cases younger. */
function inventLife(random: Random, place: DemoPlace, invented: InventedSupporters, receivedOn: PlainDate): CaseWithAttempts {
  const received = inventReceivedCase(random, receivedOn, place.residences);
  const attempts = inventAttempts(random, received);
  const supportCase = {
    ...received,
    ...inventMeetingOffer(random, received, attempts),
    ...inventAssignment(random, invented, received, attempts),
    ...inventClosing(random, received, attempts),
  };
  return { supportCase, attempts };
}

const firstReachedOn = (attempts: readonly InventedAttempt[]): PlainDate | null =>
  attempts.find(({ reached, voidReason }) => reached && voidReason === null)?.occurredOn ?? null;

function inventMeetingOffer(
  random: Random,
  { receivedOn }: InventedCase,
  attempts: readonly InventedAttempt[],
): Pick<InventedCase, 'meetingOfferedOn'> {
  const reachedOn = firstReachedOn(attempts);
  const daysLater = random.between(0, 12);
  const isOffered = random.chance(reachedOn === null ? 0.05 : 0.79);
  return { meetingOfferedOn: isOffered ? plusDays(reachedOn ?? receivedOn, daysLater) : null };
}

function inventAssignment(
  random: Random,
  invented: InventedSupporters,
  { section }: InventedCase,
  attempts: readonly InventedAttempt[],
): Pick<InventedCase, 'supporterId' | 'assignedOn'> {
  const reachedOn = firstReachedOn(attempts);
  const wanted = random.chance(0.68);
  const point = random.next();
  if (reachedOn === null || !wanted) return { supporterId: null, assignedOn: null };
  const ready = readySupporters(invented, reachedOn).filter((supporter) => supporter.section === section);
  const chosen = ready[Math.floor(point * ready.length)];
  return chosen ? { supporterId: chosen.id, assignedOn: reachedOn } : { supporterId: null, assignedOn: null };
}

function inventClosing(
  random: Random,
  { receivedOn }: InventedCase,
  attempts: readonly InventedAttempt[],
): Pick<InventedCase, 'closedOn'> {
  const quietDays = random.between(6, 40);
  const isClosed = random.chance(0.94);
  // Now and then someone gets in touch after the closing.
  const hasEpilogue = random.chance(0.03) && attempts.length > 1;
  const last = attempts.at(hasEpilogue ? -2 : -1)?.occurredOn ?? receivedOn;
  return { closedOn: isClosed ? plusDays(last, hasEpilogue ? 0 : quietDays) : null };
}

function knownBy(anchor: PlainDate, { supportCase, attempts }: CaseWithAttempts): CaseWithAttempts {
  const known = (date: PlainDate | null): PlainDate | null => (date !== null && !isAfter(date, anchor) ? date : null);
  const isAssigned = known(supportCase.assignedOn) !== null;
  return {
    supportCase: {
      ...supportCase,
      meetingOfferedOn: known(supportCase.meetingOfferedOn),
      closedOn: known(supportCase.closedOn),
      referredTo: known(supportCase.referredOn) === null ? null : supportCase.referredTo,
      referredOn: known(supportCase.referredOn),
      supporterId: isAssigned ? supportCase.supporterId : null,
      assignedOn: known(supportCase.assignedOn),
    },
    attempts: attempts.filter(({ occurredOn }) => !isAfter(occurredOn, anchor)),
  };
}
