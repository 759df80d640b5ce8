import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { adoptFollowUp } from '@jourplan/api/features/follow-up/adopt-follow-up.js';
import { prepareFollowUp } from '@jourplan/api/features/follow-up/prepare-follow-up.js';
import { submitFollowUp } from '@jourplan/api/features/follow-up/submit-follow-up.js';
import { writeFollowUpAccount } from '@jourplan/api/features/follow-up/write-follow-up-account.js';
import type { CommandAnswer, CommandContext } from '@jourplan/api/platform/command-scope.js';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import { type HalfYear, halfYear, hasEnded } from '@jourplan/schema/domain/time/half-year.js';
import { FollowUp } from '@jourplan/schema/persistence/entities/follow-up.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DEMO_SLUG } from './demo-slugs.js';

type Review = { readonly halfYear: HalfYear; readonly account: string; readonly isAdopted: boolean };

/** The last one is left for whoever tries the demo as the board. */
const REVIEWS: readonly Review[] = [
  {
    halfYear: halfYear('2025-H1'),
    account:
      'Planens första halvår har mest handlat om att få de nya arbetssätten på plats. Stödet till den enskilde har gått före, och de aktiviteter som blivit försenade är flyttade till hösten.',
    isAdopted: true,
  },
  {
    halfYear: halfYear('2025-H2'),
    account:
      'Under hösten har vi hunnit i kapp det mesta som sköts upp i våras. Fler stödjare är utbildade, och informationsveckan gav nya kontakter i flera kommuner.',
    isAdopted: true,
  },
  {
    halfYear: halfYear('2026-H1'),
    account:
      'Kvällsöppet har kommit i gång och används. Det digitala stödet tar längre tid än vi trodde. Styrelsen behöver ta ställning till hur vi fortsätter med det under 2027.',
    isAdopted: false,
  },
];

const STEP_MILLIS = 200;
const PATIENCE_MILLIS = 60_000;

type Installation = { readonly em: EntityManager; readonly clock: Clock };

/**
 * Has the demo's half-years reviewed the way people do it: the manager prepares, writes and submits, the board adopts.
 * Needs a running worker. A half-year that somebody has begun to review is left as it is.
 */
export async function reviewDemoHalfYears(installation: Installation, organisationId: string): Promise<void> {
  await counted(installation, organisationId);
  for (const review of REVIEWS) {
    if (!hasEnded(review.halfYear, installation.clock.today())) continue;
    if ((await latestOf(installation, organisationId, review.halfYear)) !== null) continue;
    await reviewHalfYear(installation, organisationId, review);
  }
}

async function reviewHalfYear(installation: Installation, organisationId: string, review: Review): Promise<void> {
  const manager = await actingAs('MANAGER', installation, organisationId);
  allowed(await prepareFollowUp(manager, { ...request(), halfYear: review.halfYear }));
  const draft = await computed(installation, organisationId, review.halfYear);
  const written = allowed(
    await writeFollowUpAccount(manager, { ...request(), id: draft.id, expectedVersion: draft.version, account: review.account }),
  );
  const submitted = allowed(await submitFollowUp(manager, { ...request(), id: draft.id, expectedVersion: written.version }));
  if (!review.isAdopted) return;
  const board = await actingAs('BOARD', installation, organisationId);
  allowed(await adoptFollowUp(board, { ...request(), id: draft.id, expectedVersion: submitted.version }));
}

const request = () => ({ organisation: DEMO_SLUG, requestId: randomUUID() });

async function actingAs(role: Role, { em, clock }: Installation, organisationId: string): Promise<CommandContext> {
  const rows = await inOrganisation(em, organisationId, (tx) =>
    tx.execute<{ userId: string; membershipId: string; name: string }[]>(
      `select m.user_id as "userId", m.id as "membershipId", o.name from membership m join organisation o on o.id = m.organisation_id
        where m.role = ? and m.ended_at is null limit 1`,
      [role],
    ),
  );
  const [person] = rows;
  if (person === undefined) throw new RangeError(`The demo has nobody with the role ${role}`);
  const { userId, membershipId, name } = person;
  const memberships = [{ organisationId, membershipId, role, slug: DEMO_SLUG, name, isDemo: true }];
  return { em, clock, signedIn: { userId, memberships } };
}

function allowed(ruling: CommandAnswer): { entityId: string; version: number } {
  if (ruling.ok) return ruling.value;
  throw new Error(`the demo's review was refused: ${ruling.refusals.map(({ code, field }) => `${code} ${field}`).join(', ')}`);
}

// A follow-up is not submitted while changes wait to be counted.
function counted({ em }: Installation, organisationId: string): Promise<true> {
  return until('count the cases', async () => {
    const waiting = await em.execute<{ id: string }[]>('select id from directory.organisations_with_marks()');
    return waiting.every(({ id }) => id !== organisationId) || null;
  });
}

function computed(installation: Installation, organisationId: string, period: HalfYear) {
  return until(`compute the follow-up of ${period}`, async () => {
    const followUp = await latestOf(installation, organisationId, period);
    return followUp?.status === 'DRAFT' ? followUp : null;
  });
}

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  for (let waited = 0; waited < PATIENCE_MILLIS; waited += STEP_MILLIS) {
    const found = await look();
    if (found !== null) return found;
    await pause(STEP_MILLIS);
  }
  throw new Error(`the worker did not ${what} in time`);
}

function latestOf({ em }: Installation, organisationId: string, period: HalfYear) {
  return inOrganisation(em, organisationId, (tx) =>
    tx.findOne(FollowUp, { organisation: organisationId, halfYear: period }, { orderBy: { revision: 'desc' } }),
  );
}
