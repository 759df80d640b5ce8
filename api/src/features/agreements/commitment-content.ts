import type { CommitmentKind } from '@jourplan/schema/domain/agreements/commitments.js';
import { checkMeasure } from '@jourplan/schema/domain/agreements/measure.js';
import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { refuse } from '@jourplan/schema/domain/ruling.js';
import { isBefore, type PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Commitment, CommitmentReading } from '@jourplan/schema/persistence/entities/agreements.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { refusalsOfMissing } from '../../platform/missing-text.js';

export type GivenCommitment = {
  kind: CommitmentKind;
  statement: string;
  measure?: ContactKpiKey | null;
  /** A share, 0 to 1. */
  target?: number | null;
  isJoint?: boolean | null;
  validFrom: PlainDate;
  validTo?: PlainDate | null;
  readings?: { question: string; choice: string }[] | null;
};

/** Everything wrong with a commitment; `path` ends with a point, or is empty. */
export function refusalsOfCommitment(given: GivenCommitment, path: string): CommandRefusal[] {
  const ends = given.validTo && isBefore(given.validTo, given.validFrom);
  return [
    ...refusalsOfMissing(given.statement, `${path}statement`),
    ...refusalsOfMeasure(given, path),
    ...(ends ? refuse('ENDS_BEFORE_START' as const, `${path}validTo`).refusals : []),
    ...(given.readings ?? []).flatMap(({ question, choice }, index) => [
      ...refusalsOfMissing(question, `${path}readings.${index}.question`),
      ...refusalsOfMissing(choice, `${path}readings.${index}.choice`),
    ]),
  ];
}

/** Stores one version; `lineage` is shared by the versions of one commitment. */
export async function insertCommitment(
  { tx, organisationId }: CommandScope,
  given: GivenCommitment,
  where: { agreementId: string; lineage: string; position: number },
): Promise<string> {
  const commitment = tx.create(Commitment, {
    organisation: organisationId,
    agreement: [organisationId, where.agreementId],
    lineage: where.lineage,
    position: where.position,
    kind: given.kind,
    statement: given.statement,
    measure: given.measure ?? null,
    targetPerMille: perMilleOf(given.target),
    isJoint: given.isJoint ?? false,
    validFrom: given.validFrom,
    validTo: given.validTo ?? null,
  });
  await tx.flush();
  for (const { question, choice } of given.readings ?? [])
    tx.create(CommitmentReading, { organisation: organisationId, commitment: [organisationId, commitment.id], question, choice });
  await tx.flush();
  return commitment.id;
}

function refusalsOfMeasure({ measure, target, isJoint }: GivenCommitment, path: string): CommandRefusal[] {
  if (!measure) {
    const stray = target !== null && target !== undefined;
    return [
      ...(stray ? refuse('TARGET_WITHOUT_MEASURE' as const, `${path}target`).refusals : []),
      ...(isJoint ? refuse('MEASURE_CANNOT_BE_JOINT' as const, `${path}isJoint`).refusals : []),
    ];
  }
  const checked = checkMeasure({ kpi: measure, targetPerMille: perMilleOf(target), joint: isJoint ?? false });
  if (checked.ok) return [];
  const fields: Record<string, string> = { targetPerMille: 'target', joint: 'isJoint' };
  return checked.refusals.map((refusal) => ({ ...refusal, field: `${path}${fields[refusal.field] ?? refusal.field}` }));
}

// A share with more than three decimals stays broken, and is refused. The tolerance is that of binary fractions.
function perMilleOf(share: number | null | undefined): number | null {
  if (share === null || share === undefined) return null;
  const perMille = share * 1000;
  const whole = Math.round(perMille);
  return Math.abs(perMille - whole) < 1e-9 * 1000 ? whole : perMille;
}
