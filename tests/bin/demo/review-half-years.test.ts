import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisationWithSlug } from '@jourplan/bin/demo/load-demo.js';
import { removeDemo } from '@jourplan/bin/demo/remove-demo.js';
import { reviewDemoHalfYears } from '@jourplan/bin/demo/review-half-years.js';
import { FollowUp } from '@jourplan/schema/persistence/entities/follow-up.js';
import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { type RunningJourplan, startJourplan } from '../../support/running-jourplan.js';

let jourplan: RunningJourplan;

beforeAll(async () => {
  jourplan = await startJourplan();
}, 60_000);
afterAll(() => jourplan.close());

describe('the demo’s half-years', () => {
  it('are reviewed as people do it, once, and the board has one left to adopt', async () => {
    const em = jourplan.database.orm.em.fork();
    const demo = await organisationWithSlug(em, jourplan.slug);
    const organisationId = String(demo?.id);
    const review = () => reviewDemoHalfYears({ em, clock: jourplan.clock }, organisationId);
    const reviewed = () =>
      inOrganisation(em, organisationId, (tx) =>
        tx.find(FollowUp, {}, { orderBy: { halfYear: 'asc' }, fields: ['halfYear', 'revision', 'status'] }),
      );
    await review();
    const once = await reviewed();
    expect(once.map(({ halfYear, revision, status }) => [halfYear, revision, status])).toEqual([
      ['2025-H1', 1, 'ADOPTED'],
      ['2025-H2', 1, 'ADOPTED'],
      ['2026-H1', 1, 'SUBMITTED'],
    ]);
    await review();
    expect(await reviewed()).toHaveLength(3);
  }, 60_000);

  it('do not keep the demo from being removed', async () => {
    const owner = await openOrm(jourplan.database.ownerUrl, { name: 'jourplan-test', max: 2, limits: 'OPERATOR' });
    expect(await removeDemo(owner.em.fork(), jourplan.slug)).toMatchObject({ ok: true });
    await owner.close();
  });
});
