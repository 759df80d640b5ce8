import { refuse, refuseAll, succeed } from '@jourplan/schema/domain/ruling.js';
import { Budget } from '@jourplan/schema/persistence/entities/budget.js';
import { type InferEntity, LockMode } from '@mikro-orm/postgresql';
import { asSeenOrNone } from '../../platform/as-seen.js';
import { type Asked, command } from '../../platform/command.js';
import type { CommandRuling, CommandScope } from '../../platform/command-scope.js';
import { refusalsOfLines } from './budget-line-refusals.js';
import type { GivenBudgetLine } from './given-budget-line.js';
import { type KnownLine, knownLines, storeLines } from './store-budget-lines.js';

export type SetBudget = Asked<{
  year: number;
  /** 0 = the year has no budget yet. */
  expectedVersion: number;
  lines: GivenBudgetLine[];
}>;

const [FIRST_YEAR, LAST_YEAR] = [2000, 2199];

/** Writes the budget of a year as a whole; lines keep what they have cost. */
export const setBudget = command(
  { act: 'budgetSet', event: 'budget.set', entity: 'budget', right: ['write', 'AGREEMENTS'] },
  async (scope, input: SetBudget) => {
    if (input.year < FIRST_YEAR || input.year > LAST_YEAR) return refuse('INVALID_VALUE', 'year');
    const { tx, organisationId } = scope;
    const where = { organisation: organisationId, year: input.year };
    const locked = await tx.findOne(Budget, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const seen = asSeenOrNone(locked, input.expectedVersion);
    if (!seen.ok) return seen;
    const existing = seen.value;
    const known = existing ? await knownLines(scope, existing.id) : [];
    const refusals = await refusalsOfLines(scope, input.lines, known);
    return refusals.length > 0 ? refuseAll(refusals) : store(scope, input, { existing, known });
  },
);

type Stored = { existing: InferEntity<typeof Budget> | null; known: readonly KnownLine[] };

async function store(scope: CommandScope, { year, lines }: SetBudget, { existing, known }: Stored): Promise<CommandRuling> {
  const { tx, organisationId } = scope;
  const budget = existing ?? tx.create(Budget, { organisation: organisationId, year });
  await tx.flush();
  await storeLines(scope, budget.id, lines, known);
  if (!existing) return succeed(budget);
  await tx.execute('update budget set version = version + 1 where organisation_id = ? and id = ?', [organisationId, budget.id]);
  return succeed({ id: budget.id, version: existing.version + 1 });
}
