import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planThatHolds } from '@jourplan/schema/domain/plan/plan-that-holds.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { planThatHoldsSql } from '@jourplan/schema/persistence/facts/plan-that-holds-sql.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { readPlan } from '@jourplan/worker/features/follow-up/read-plan.js';
import fc from 'fast-check';
import { aUser } from '../support/a-user.js';
import { anApi, type TestApi } from '../support/an-api.js';
import { anOrganisation } from '../support/an-organisation.js';

let api: TestApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const YEARS = [2024, 2025, 2026, 2027, 2028];
const anyPlan = fc.record({
  id: fc.uuid(),
  adoptedOn: fc.constantFrom(null, '2024-11-27', '2025-03-10', '2025-03-11'),
  firstYear: fc.constantFrom(2024, 2025, 2026),
  length: fc.constantFrom(0, 1, 2),
});

/** Makes the plans, each with its own title. */
async function withPlans(organisationId: string, plans: { id: string; adoptedOn: string | null; years: [number, number] }[]) {
  await inOrganisation(api.database.orm.em, organisationId, async (tx) => {
    for (const { id, adoptedOn, years } of plans)
      await tx.execute(
        `insert into strategic_plan (organisation_id, id, title, purpose, overall_goal, first_year, last_year, adopted_on)
         values (?, ?, ?, 'Stöd', 'Alla ska få stöd', ?, ?, ?)`,
        [organisationId, id, `Plan ${id}`, ...years, adoptedOn],
      );
  });
}

describe('the plan that holds for a year', () => {
  it('is the same to a statement as to the rule, whatever plans there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyPlan, { maxLength: 6, selector: ({ id }) => id }), async (drawn) => {
        const { id: organisationId } = await anOrganisation(api.database.orm);
        // Ids are unique in one organisation; another run may draw the same.
        const plans = drawn.map(({ id, adoptedOn, firstYear, length }) => ({
          id,
          adoptedOn,
          years: [firstYear, firstYear + length] as [number, number],
        }));
        await withPlans(organisationId, plans);
        const adopted = plans.flatMap(({ id, adoptedOn, years: [firstYear, lastYear] }) =>
          adoptedOn === null ? [] : [{ id, adoptedOn: plainDate(adoptedOn), years: { firstYear, lastYear } }],
        );
        const held = await inOrganisation(api.database.orm.em, organisationId, (tx) =>
          tx.execute<{ id: string | null }[]>(
            `select (${planThatHoldsSql('?', 'y.year')}) as id from unnest(?::int[]) with ordinality as y (year, place) order by place`,
            [organisationId, `{${YEARS.join(',')}}`],
          ),
        );
        expect(held.map(({ id }) => id)).toEqual(YEARS.map((year) => planThatHolds(adopted, year)?.id ?? null));
      }),
      { numRuns: 25 },
    );
  });

  it('is one plan to the screen and to the follow-up when several were adopted on one day', async () => {
    const organisation = await anOrganisation(api.database.orm);
    const manager = await api.client().signIn(await aUser(api.database.orm, organisation.id, 'MANAGER'));
    const ids = [randomUUID(), randomUUID(), randomUUID()].sort();
    await withPlans(
      organisation.id,
      ids.map((id) => ({ id, adoptedOn: '2025-03-10', years: [2025, 2027] })),
    );
    const { data } = await manager.ask<{ organisation: { plan: { title: string } } }>(
      'query ($slug: String!) { organisation(slug: $slug) { plan(year: 2026) { title } } }',
      { slug: organisation.slug },
    );
    const frozen = await inOrganisation(api.database.orm.em, organisation.id, (tx) =>
      readPlan(tx, organisation.id, '2026-H1' as Parameters<typeof readPlan>[2]),
    );
    const shown = data.organisation.plan.title;
    expect(shown).toBe(`Plan ${ids[2]}`);
    expect(frozen?.title).toBe(shown);
  });
});
