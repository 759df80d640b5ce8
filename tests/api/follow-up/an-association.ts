import type { Role } from '@jourplan/schema/domain/access/roles.js';
import { drainOnce } from '@jourplan/worker/features/figures/drain-marks.js';
import { computeFollowUpHandler } from '@jourplan/worker/features/follow-up/compute-follow-up.js';
import { runEffect } from '@jourplan/worker/platform/run-effect.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { aUser, type TestUser } from '../../support/a-user.js';
import type { TestApi } from '../../support/an-api.js';
import { anOrganisation, type TestOrganisation } from '../../support/an-organisation.js';
import type { ApiClient } from '../../support/api-client.js';
import { rowsOf } from '../../support/rows-of.js';
import { signedIn } from '../../support/signed-in.js';
import { aSmallPlan, type SmallPlan } from './a-plan.js';
import { type FollowUpAnswer, type FollowUpRequests, followUpRequests } from './follow-up-requests.js';

export type Association = {
  organisation: TestOrganisation;
  plan: SmallPlan;
  users: Record<StaffRole, TestUser>;
  /** Signed in once at each standing of the clock: sessions end while a test moves it. */
  clientOf(role: StaffRole): Promise<ApiClient>;
  as(role: StaffRole): Promise<FollowUpRequests>;
  /** What the worker does: counts what is marked and computes what waits. */
  work(): Promise<void>;
  /** Prepared and computed by the manager. */
  aDraft(halfYear?: string): Promise<FollowUpAnswer>;
};
export type StaffRole = Exclude<Role, 'FUNDER'>;

/** An association with a small plan and one person in each role. */
export async function anAssociation(api: TestApi): Promise<Association> {
  const { orm } = api.database;
  const organisation = await anOrganisation(orm);
  const user = (role: StaffRole) => aUser(orm, organisation.id, role);
  const users = {
    ADMIN: await user('ADMIN'),
    BOARD: await user('BOARD'),
    MANAGER: await user('MANAGER'),
    COORDINATOR: await user('COORDINATOR'),
  };
  const clients = new Map<string, Promise<ApiClient>>();
  const clientOf = (role: StaffRole) => {
    const key = `${role} ${api.clock.now().toISOString()}`;
    const client = clients.get(key) ?? signedIn(api, users[role]);
    clients.set(key, client);
    return client;
  };
  const as = async (role: StaffRole) => followUpRequests(await clientOf(role), organisation.slug);
  const work = async () => {
    await drainOnce({ em: orm.em as EntityManager, clock: api.clock }, organisation.id);
    await runJobs(api, organisation.id);
  };
  const aDraft = async (halfYear = '2026-H1') => {
    const manager = await as('MANAGER');
    const { followUp, userErrors } = await manager.prepare(halfYear);
    if (followUp === null) throw new Error(JSON.stringify(userErrors));
    await work();
    const draft = (await manager.all()).find(({ id }) => id === followUp.id);
    if (draft?.status !== 'DRAFT') throw new Error('the follow-up was not computed');
    return draft;
  };
  return { organisation, plan: await aSmallPlan(orm, organisation.id), users, clientOf, as, work, aDraft };
}

async function runJobs(api: TestApi, organisationId: string): Promise<void> {
  const { orm } = api.database;
  const log = { info() {}, warn() {}, error() {} };
  const waiting = await rowsOf<{ id: string }>(
    orm,
    organisationId,
    'select id from outbox_job where finished_at is null and failed_at is null',
  );
  for (const { id } of waiting)
    await runEffect({ em: orm.em as EntityManager, clock: api.clock, log }, computeFollowUpHandler, {
      organisationId,
      outboxJobId: id,
    });
}
