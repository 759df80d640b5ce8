import { coveringAgreementsOf } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import { coverageOn } from '@jourplan/schema/domain/agreements/coverage.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { AgreementRegister } from '../../reads/read-agreements.js';
import type { MunicipalityCoverage } from './coverage.type.js';

/** By the same rule as the coverage KPI, with the names and the last days. */
export function coverageOf(
  organisationId: string,
  { agreements, municipalities }: AgreementRegister,
  on: PlainDate,
): MunicipalityCoverage {
  const area = coverageOn(
    coveringAgreementsOf(agreements),
    municipalities.map(({ code }) => code),
    on,
  );
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
  return {
    covered: area.filter(({ coveredBy }) => coveredBy !== null).length,
    total: area.length,
    municipalities: area.map(({ code, coveredBy }) => ({
      code,
      name: nameOf.get(code) ?? code,
      agreement: coveredBy === null ? null : { id: coveredBy.agreementId, organisationId },
      coveredUntil: coveredBy?.certainUntil ?? null,
      possiblyUntil: coveredBy?.possiblyUntil ?? null,
    })),
  };
}
