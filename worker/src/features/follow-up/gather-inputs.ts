import type { VolumeRow } from '@jourplan/schema/domain/contacts/volumes.js';
import { agreementMoneyOf, type BudgetLineFacts } from '@jourplan/schema/domain/follow-up/follow-up-budget.js';
import type { FollowUpInputs } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import type { FollowUpStanding } from '@jourplan/schema/domain/follow-up/kept-standings.js';
import { registerKpisOf } from '@jourplan/schema/domain/kpis/figures.js';
import { DEFINITIONS_VERSION } from '@jourplan/schema/domain/kpis/kpi.js';
import { CASE_KPI_KEYS, REGISTER_KPI_KEYS } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { firstDayOf, type HalfYear, lastDayOf } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { budgetLinesSql } from '@jourplan/schema/persistence/facts/budget-facts.js';
import { judgedCasesSql } from '@jourplan/schema/persistence/facts/judged-cases-sql.js';
import { readRegisters, registersIn } from '@jourplan/schema/persistence/facts/read-registers.js';
import { daysOf, volumeRowsSql } from '@jourplan/schema/persistence/facts/volume-rows-sql.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readComparison } from './read-comparison.js';
import { readPlan } from './read-plan.js';

type Asked = { organisationId: string; halfYear: HalfYear; asOf: PlainDate };

/** All that a follow-up is computed from, as of its own day: counted from the raw rows, since live figures are of today. */
export async function gatherInputs(tx: EntityManager, asked: Asked): Promise<FollowUpInputs> {
  const { organisationId, halfYear, asOf } = asked;
  const organisations = await tx.execute<{ slug: string; name: string }[]>(
    'select slug, name from organisation where id = :organisationId',
    { organisationId },
  );
  const { slug, name } = organisations[0] as { slug: string; name: string };
  const kept = await readRegisters(tx, organisationId);
  const registers = registerKpisOf(registersIn(kept, halfYear, asOf), halfYear, asOf);
  return {
    organisation: { slug, name },
    halfYear,
    asOf,
    definitionsVersion: DEFINITIONS_VERSION,
    plan: await readPlan(tx, organisationId, halfYear),
    standings: await readStandings(tx, asked),
    caseKpis: CASE_KPI_KEYS,
    registerKpis: REGISTER_KPI_KEYS.map((key) => ({ key, ...registers[key] })),
    volumes: await readVolumes(tx, asked),
    comparison: await readComparison(tx, organisationId, halfYear),
    budgetLines: await readBudgetLines(tx, asked),
    agreementMoney: agreementMoneyOf(kept.agreements, halfYear),
  };
}

const casesOfHalfYear = `
  select id from support_case where organisation_id = :organisationId and received_on between :firstDay::date and :lastDay::date`;

const standings = `
  select support_case_id as "caseId", standings::json as standings, ladder
    from (${judgedCasesSql(casesOfHalfYear)}) j order by support_case_id`;

function readStandings(tx: EntityManager, { organisationId, halfYear, asOf }: Asked): Promise<FollowUpStanding[]> {
  const span = { firstDay: firstDayOf(halfYear), lastDay: lastDayOf(halfYear) };
  return tx.execute<FollowUpStanding[]>(standings, { organisationId, asOf, ...span });
}

const volumes = `
  select measure, value, section, nullif(channel, '') as channel, count
    from (${volumeRowsSql('WITHOUT_BREAKDOWN')}) v order by measure, value, section, channel`;

function readVolumes(tx: EntityManager, { organisationId, halfYear, asOf }: Asked): Promise<VolumeRow[]> {
  return tx.execute<VolumeRow[]>(volumes, { organisationId, asOf, ...daysOf([halfYear]) });
}

const budgetLines = `select ${budgetLinesSql(':organisationId::uuid', ':halfYear::text')} as lines`;

async function readBudgetLines(tx: EntityManager, { organisationId, halfYear }: Asked): Promise<BudgetLineFacts[]> {
  const rows = await tx.execute<{ lines: BudgetLineFacts[] }[]>(budgetLines, { organisationId, halfYear });
  return rows[0]?.lines ?? [];
}
