import type { Channel, PartOfDay } from '@jourplan/schema/domain/contacts/contacts.js';
import { VOID_REASONS } from '@jourplan/schema/domain/contacts/contacts.js';
import { type PlainDate, plusDays, weekdayOf, yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import type { InventedAttempt, InventedCase } from './invented-rows.js';
import {
  firstAttemptDelayShares,
  followingChannelShares,
  incomingChannelShares,
  outgoingChannelShares,
} from './invented-shares.js';
import type { Random, Shares } from './random.js';

const MOST_TRIES = 6;
const MOST_FOLLOWING_CONTACTS = 8;
const ANOTHER_TRY_SHARE = 0.93;

/** Everything anyone ever does to reach the person of a case, earliest first, also beyond any anchor. */
export function inventAttempts(random: Random, supportCase: InventedCase): InventedAttempt[] {
  const first = inventFirst(random, supportCase);
  if (first === null) return [];
  const tries = first.reached ? [first] : tryAgain(random, supportCase, first);
  const reached = tries.at(-1)?.reached === true;
  return reached ? [...tries, ...inventFollowing(random, supportCase, tries.at(-1)?.occurredOn ?? first.occurredOn)] : tries;
}

function inventFirst(random: Random, supportCase: InventedCase): InventedAttempt | null {
  const { receivedOn, cameVia, section } = supportCase;
  if (cameVia === 'THE_PERSON' && random.chance(0.85)) {
    return inventAttempt(random, supportCase, receivedOn, possible(supportCase, incomingChannelShares), 1);
  }
  if (section === 'COURT' && random.chance(0.5)) {
    const onDay = onWorkday(plusDays(receivedOn, random.chance(0.8) ? 0 : random.between(1, 3)));
    return inventAttempt(random, supportCase, onDay, [['COURT', 1]], 0.92);
  }
  const delay = random.pick(firstAttemptDelayShares);
  if (delay === null) return null;
  return inventAttempt(
    random,
    supportCase,
    onWorkday(plusDays(receivedOn, delay)),
    possible(supportCase, outgoingChannelShares),
    0.46,
  );
}

function tryAgain(random: Random, supportCase: InventedCase, first: InventedAttempt): InventedAttempt[] {
  const tries = [first];
  let on = first.occurredOn;
  while (tries.length < MOST_TRIES && random.chance(ANOTHER_TRY_SHARE)) {
    on = onWorkday(plusDays(on, random.between(1, 3)));
    const attempt = inventAttempt(random, supportCase, on, possible(supportCase, outgoingChannelShares), 0.38);
    tries.push(attempt);
    if (attempt.reached) break;
  }
  return tries;
}

function inventFollowing(random: Random, supportCase: InventedCase, from: PlainDate): InventedAttempt[] {
  const isCourt = supportCase.section === 'COURT';
  const count = Math.min(random.count(isCourt ? 1.3 : 2.4), MOST_FOLLOWING_CONTACTS);
  const following: InventedAttempt[] = [];
  let on = from;
  for (let number = 0; number < count; number += 1) {
    on = onWorkday(plusDays(on, random.between(2, 18)));
    const channels = possible(supportCase, followingChannelShares(yearOf(on)));
    following.push(inventAttempt(random, supportCase, on, isCourt ? [...channels, ['COURT', 60]] : channels, 0.84));
  }
  return following;
}

function inventAttempt(
  random: Random,
  supportCase: InventedCase,
  occurredOn: PlainDate,
  channels: Shares<Channel>,
  reachedShare: number,
): InventedAttempt {
  const channel = random.pick(channels);
  return {
    id: random.uuid(),
    caseId: supportCase.id,
    occurredOn,
    channel,
    partOfDay: inventPartOfDay(random, channel),
    reached: random.chance(reachedShare),
    voidReason: random.chance(0.004) ? random.oneOf(VOID_REASONS) : null,
  };
}

function inventPartOfDay(random: Random, channel: Channel): PartOfDay {
  const isEvening = random.chance(channel === 'PHONE' ? 0.34 : 0.15);
  return isEvening && channel !== 'COURT' ? 'EVENING' : 'DAYTIME';
}

function possible({ phonePossible }: InventedCase, channels: Shares<Channel>): Shares<Channel> {
  return phonePossible ? channels : channels.filter(([channel]) => channel !== 'PHONE');
}

/** Only those who seek support get in touch at weekends; ours wait until Monday. */
function onWorkday(day: PlainDate): PlainDate {
  return weekdayOf(day) > 5 ? plusDays(day, 8 - weekdayOf(day)) : day;
}
