import { analyzeContacts } from '@jourplan/schema/persistence/analyze-tables.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { untilUncontested } from '@jourplan/schema/persistence/until-uncontested.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseRow, ImportArea } from './case-row.js';
import type { ContactRow } from './contact-row.js';
import { type ImportKind, type ImportProblem, MOST_PROBLEMS } from './import-problem.js';
import { compared } from './import-words.js';
import type { ParsedFile } from './parse-import-text.js';
import { parseInChild } from './parse-in-child.js';
import { type CasesStored, checkCases, storeCases } from './store-cases.js';
import { type ContactsStored, checkContacts, storeContacts } from './store-contacts.js';

/** So many rows may make another table of it than the planner knows. */
const ANALYZE_FROM_ROWS = 500;

export type ImportOrder = { organisationId: string; kind: ImportKind; path: string; clock: Clock };

export type ImportSummary = ({ kind: 'cases' } & CasesStored) | ({ kind: 'contacts' } & ContactsStored);

/** Everything was stored, or nothing was and every reason is told. */
export type ImportRuling = { ok: true; summary: ImportSummary } | { ok: false; problems: ImportProblem[]; problemCount: number };

/**
 * Reads a file of domain.md's import format and stores it in one transaction, with the marks that make the worker
 * compute and an event without an actor: an operator did it. The same file again changes nothing.
 */
export async function importFile(em: EntityManager, order: ImportOrder): Promise<ImportRuling> {
  const area = await inOrganisation(em, order.organisationId, readArea);
  const parsed = await parseInChild(order.path, { kind: order.kind, area, today: order.clock.today() });
  return untilUncontested(() => inOrganisation(em, order.organisationId, (tx) => store(tx, order, parsed), { limits: 'IMPORT' }));
}

async function store(tx: EntityManager, order: ImportOrder, parsed: ParsedFile): Promise<ImportRuling> {
  // One import an organisation at a time: two of the same file would both find its codes new.
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 4))', [order.organisationId]);
  // Rows in order are held against what is stored also when others are not, so that one run tells of everything.
  const against =
    order.kind === 'cases'
      ? await checkCases(tx, parsed.rows as CaseRow[])
      : await checkContacts(tx, parsed.rows as ContactRow[]);
  const problemCount = parsed.problemCount + against.length;
  if (problemCount > 0) return { ok: false, problems: inFileOrder([...parsed.problems, ...against]), problemCount };
  const summary: ImportSummary =
    order.kind === 'cases'
      ? { kind: 'cases', ...(await storeCases(tx, order.organisationId, parsed.rows as CaseRow[], parsed.tellsDistrict)) }
      : { kind: 'contacts', ...(await storeContacts(tx, order.organisationId, parsed.rows as ContactRow[])) };
  if (!changedAnything(summary)) return { ok: true, summary };
  await recordImport(tx, order);
  if (parsed.rows.length >= ANALYZE_FROM_ROWS) await analyzeContacts(tx);
  return { ok: true, summary };
}

function changedAnything(summary: ImportSummary): boolean {
  return summary.kind === 'cases' ? summary.added + summary.changed > 0 : summary.added > 0;
}

async function recordImport(tx: EntityManager, { organisationId, kind, clock }: ImportOrder): Promise<void> {
  await recordEvent(tx, {
    organisationId,
    actorId: null,
    act: kind === 'cases' ? 'support-cases.imported' : 'contact-attempts.imported',
    entity: kind === 'cases' ? 'support-case' : 'contact-attempt',
    entityId: null,
    occurredAt: clock.now(),
  });
}

async function readArea(tx: EntityManager): Promise<ImportArea> {
  const districts = await tx.execute<{ id: string; name: string }[]>('select id, name from district');
  return {
    districtIds: new Map(districts.map(({ id, name }) => [compared(name), id])),
  };
}

function inFileOrder(problems: ImportProblem[]): ImportProblem[] {
  return problems.toSorted((one, other) => one.line - other.line).slice(0, MOST_PROBLEMS);
}
