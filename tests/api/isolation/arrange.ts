import { randomUUID } from 'node:crypto';
import { insertRows } from '@jourplan/bin/demo/insert-rows.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { halfYear, nextHalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { ApiClient } from '../../support/api-client.js';
import type { RunningJourplan } from '../../support/running-jourplan.js';
import { type AgreementIds, insertAgreements, someAgreementIds } from './agreements.js';
import { type DailyWorkIds, insertDailyWork, someDailyWorkIds } from './daily-work.js';
import { insertCase } from './insert-case.js';
import { type Ids, insertActivities, randomIds, type World } from './two-organisations.js';

type Step = 'DRAFT' | 'SUBMITTED' | 'ADOPTED';

/** Makes fresh things of the world for each call that changes one. */
export class Arranger {
  private lastHalfYear: HalfYear;
  private goals = 1;

  constructor(
    private readonly jourplan: RunningJourplan,
    private readonly world: World,
    private readonly manager: ApiClient,
    private readonly board: ApiClient,
    before = '2019-H2',
  ) {
    this.lastHalfYear = halfYear(before);
  }

  /** A case with an attempt, and a goal with activities of its own. */
  async fresh(): Promise<Ids> {
    const random = randomIds();
    const dailyWork = keysOf(random, Object.keys(someDailyWorkIds(String, String)) as (keyof DailyWorkIds)[]);
    const agreements = keysOf(random, Object.keys(someAgreementIds(String)) as (keyof AgreementIds)[]);
    const ids = { ...this.world.ids, ...dailyWork, ...agreements, ...keysOf(random, ['caseId', 'caseCode', 'attemptId']) };
    const plan = keysOf(randomIds(), ['goalId', 'activityId', 'reportedActivityId', 'indicatorId']);
    const { organisationId, marker } = this.world;
    const position = ++this.goals;
    await inOrganisation(this.jourplan.database.orm.em, organisationId, async (tx) => {
      await insertCase(tx, organisationId, ids);
      await insertDailyWork(tx, organisationId, ids, marker);
      await insertAgreements(tx, organisationId, ids, marker);
      const [area] = await tx.execute<{ id: string }[]>('select id from focus_area');
      const goal = { organisationId, id: plan.goalId, focusAreaId: area?.id ?? '', position, statement: marker };
      await insertRows(tx, 'goal', [{ ...goal, version: 1 }]);
      await insertActivities(tx, organisationId, plan, marker);
    });
    return { ...ids, ...plan };
  }

  /** The follow-up of a half-year of its own, taken so far by those who may. */
  async followUp(step: Step): Promise<{ id: string; version: number }> {
    this.lastHalfYear = nextHalfYear(this.lastHalfYear);
    const { id } = await this.step(this.manager, 'followUpPrepare', null, { halfYear: this.lastHalfYear });
    await this.jourplan.settled();
    if (step === 'DRAFT') return { id, version: await this.versionOf(id) };
    await this.step(this.manager, 'followUpSubmit', id, { expectedVersion: await this.versionOf(id) });
    if (step === 'ADOPTED') await this.step(this.board, 'followUpAdopt', id, { expectedVersion: await this.versionOf(id) });
    return { id, version: await this.versionOf(id) };
  }

  private async versionOf(id: string): Promise<number> {
    const { orm } = this.jourplan.database;
    const rows = await inOrganisation(orm.em, this.world.organisationId, (tx) =>
      tx.execute<{ version: number }[]>('select version from follow_up where id = ?', [id]),
    );
    return rows[0]?.version ?? 0;
  }

  private async step(client: ApiClient, mutation: string, id: string | null, given: object): Promise<{ id: string }> {
    const type = mutation === 'followUpPrepare' ? 'FollowUpPrepareInput' : 'FollowUpStepInput';
    const [declared, passed] = id === null ? ['', ''] : ['$id: ID!, ', 'id: $id, '];
    const document = `mutation (${declared}$input: ${type}!) {
      ${mutation}(${passed}input: $input) { followUp { id } userErrors { code field } } }`;
    const input = { organisation: this.world.slug, requestId: randomUUID(), ...given };
    const answer = await client.ask<Record<string, { followUp: { id: string } | null }>>(document, { id, input });
    const followUp = answer.data?.[mutation]?.followUp;
    if (!followUp) throw new Error(`${mutation}: ${JSON.stringify(answer.data ?? answer.errors)}`);
    return followUp;
  }
}

function keysOf<Key extends keyof Ids>(ids: Ids, keys: Key[]): Pick<Ids, Key> {
  return Object.fromEntries(keys.map((key) => [key, ids[key]])) as Pick<Ids, Key>;
}
