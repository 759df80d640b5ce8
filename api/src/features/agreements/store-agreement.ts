import { oreOf } from '@jourplan/schema/domain/money/kronor.js';
import { AgreementServiceArea, CostLine, StatedAmount } from '@jourplan/schema/persistence/entities/agreements.js';
import type { CommandScope } from '../../platform/command-scope.js';
import type { GivenCostLine, GivenServiceArea, GivenStatedAmount, GivenTerm } from './agreement-content.js';

/** The columns of a term, or of none. */
export function termColumns(term: GivenTerm | null) {
  return {
    startsOn: term?.startsOn ?? null,
    initialEndsOn: term?.initialEndsOn ?? null,
    finalEndsOn: term?.finalEndsOn ?? null,
    renewal: term?.renewal ?? null,
    noticeMonth: term?.noticeBy?.month ?? null,
    noticeDay: term?.noticeBy?.day ?? null,
  };
}

type Of = { scope: CommandScope; agreementId: string };

export async function replaceServiceAreas({ scope, agreementId }: Of, areas: readonly GivenServiceArea[]): Promise<void> {
  const { tx, own } = parts(scope, agreementId);
  await remove(scope, 'agreement_service_area', agreementId);
  for (const { municipalityCode, districtId } of areas)
    tx.create(AgreementServiceArea, {
      ...own,
      municipalityCode: municipalityCode ?? null,
      district: districtId ? [scope.organisationId, districtId] : null,
    });
  await tx.flush();
}

export async function replaceCostLines({ scope, agreementId }: Of, lines: readonly GivenCostLine[]): Promise<void> {
  const { tx, own } = parts(scope, agreementId);
  await remove(scope, 'cost_line', agreementId);
  for (const [index, { payer, category, sekPer12Months, isEarmarked }] of lines.entries())
    tx.create(CostLine, {
      ...own,
      position: index + 1,
      payer,
      category,
      sekPer12Months: sekPer12Months / KRONA,
      isEarmarked: isEarmarked ?? false,
    });
  await tx.flush();
}

export async function replaceStatedAmounts({ scope, agreementId }: Of, amounts: readonly GivenStatedAmount[]): Promise<void> {
  const { tx, own } = parts(scope, agreementId);
  await remove(scope, 'stated_amount', agreementId);
  for (const { payer, category, from, to, sek } of amounts)
    tx.create(StatedAmount, { ...own, payer, category: category ?? null, startsOn: from, endsOn: to, sek: sek / KRONA });
  await tx.flush();
}

const KRONA = oreOf(1);

function parts({ tx, organisationId }: CommandScope, agreementId: string) {
  return { tx, own: { organisation: organisationId, agreement: [organisationId, agreementId] as [string, string] } };
}

type Table = 'agreement_service_area' | 'cost_line' | 'stated_amount';

async function remove({ tx, organisationId }: CommandScope, table: Table, agreementId: string): Promise<void> {
  await tx.execute(`delete from ${table} where organisation_id = ? and agreement_id = ?`, [organisationId, agreementId]);
}
