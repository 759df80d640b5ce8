import { checkBudgetCategories } from '@jourplan/schema/domain/budget/agreement-money.js';
import { refuse } from '@jourplan/schema/domain/ruling.js';
import { nameKey } from '@jourplan/schema/domain/text/written-text.js';
import type { CommandRefusal, CommandScope } from '../../platform/command-scope.js';
import { isUuid } from '../../platform/is-uuid.js';
import { refusalsOfMissing } from '../../platform/missing-text.js';
import { refusalsOfKronor } from '../../reads/kronor-refusals.js';
import type { GivenBudgetLine } from './given-budget-line.js';
import { type KnownLine, lineMeantBy } from './store-budget-lines.js';

const MOST_LINES = 100;

/** Everything wrong with the lines of a budget, beside the ones it has. */
export async function refusalsOfLines(
  scope: CommandScope,
  lines: readonly GivenBudgetLine[],
  known: readonly KnownLine[],
): Promise<CommandRefusal[]> {
  if (lines.length > MOST_LINES) return refuse('INVALID_VALUE' as const, 'lines').refusals;
  const agreements = await scope.tx.execute<{ id: string }[]>('select id from funding_agreement where organisation_id = ?', [
    scope.organisationId,
  ]);
  const agreementIds = agreements.map(({ id }) => id);
  return [
    ...lines.flatMap((line, index) => refusalsOfLine(line, `lines.${index}`, agreementIds)),
    ...lines.flatMap((line, index) => refusalsOfIdentity(lines, line, index, known)),
    ...refusalsOfMapping(lines),
    ...refusalsOfRemoval(lines, known),
  ];
}

function refusalsOfLine(line: GivenBudgetLine, field: string, agreementIds: readonly string[]): CommandRefusal[] {
  const { agreementId, sek, firstHalfSek } = line;
  const split = firstHalfSek ?? null;
  return [
    ...refusalsOfMissing(line.name, `${field}.name`),
    ...refusalsOfKronor(sek, `${field}.sek`),
    ...(split === null ? [] : refusalsOfKronor(split, `${field}.firstHalfSek`)),
    ...(split !== null && split > sek ? refuse('SPLIT_EXCEEDS_YEAR' as const, `${field}.firstHalfSek`).refusals : []),
    ...(typeof agreementId === 'string' && !agreementIds.includes(agreementId.toLowerCase())
      ? refuse('NOT_FOUND' as const, `${field}.agreementId`).refusals
      : []),
  ];
}

/** A line that is named exists, and each line stands once, by id and by name. */
function refusalsOfIdentity(
  lines: readonly GivenBudgetLine[],
  line: GivenBudgetLine,
  index: number,
  known: readonly KnownLine[],
): CommandRefusal[] {
  const meant = lineMeantBy(line, known);
  if (typeof line.id === 'string' && (!isUuid(line.id) || meant === null))
    return refuse('NOT_FOUND' as const, `lines.${index}.id`).refusals;
  const earlier = lines.slice(0, index);
  const isTwice = earlier.some((other) => {
    const otherMeant = lineMeantBy(other, known);
    if (meant !== null && otherMeant?.id === meant.id) return true;
    // Two that were stored before names were compared like this may stay as they are.
    const areStored = meant?.name === line.name && otherMeant?.name === other.name;
    return nameKey(other.name) === nameKey(line.name) && !areStored;
  });
  return isTwice ? refuse('LISTED_TWICE' as const, `lines.${index}.name`).refusals : [];
}

/** Of the money of each agreement, a category of cost pays for one line at most. */
function refusalsOfMapping(lines: readonly GivenBudgetLine[]): CommandRefusal[] {
  const mapped = lines.filter(({ costCategory }) => costCategory);
  const agreements = [null, ...new Set(mapped.flatMap(({ agreementId }) => agreementId ?? []))];
  const isTwice = agreements.some((agreementId) => {
    const paying = mapped.filter((line) => !line.agreementId || line.agreementId === agreementId);
    const categories = paying.map(({ name, costCategory }) => ({ id: name, costCategories: costCategory ? [costCategory] : [] }));
    return !checkBudgetCategories(categories).ok;
  });
  return isTwice ? refuse('COST_CATEGORY_MAPPED_TWICE' as const, 'lines').refusals : [];
}

function refusalsOfRemoval(lines: readonly GivenBudgetLine[], known: readonly KnownLine[]): CommandRefusal[] {
  const meant = lines.map((line) => lineMeantBy(line, known)?.id);
  const lost = known.filter(({ id, hasActuals }) => hasActuals && !meant.includes(id));
  return lost.flatMap(({ name }) => refuse('LINE_HAS_ACTUALS' as const, 'lines', { name }).refusals);
}
