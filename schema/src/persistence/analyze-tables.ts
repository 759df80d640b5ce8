import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Tells the planner what has become of the tables, in the transaction that has changed much of them: it would otherwise
 * plan with what they were until the database notices by itself. A table that somebody else works on is left out.
 */
export async function analyzeContacts(tx: EntityManager): Promise<void> {
  await tx.execute('select directory.analyze_contacts()');
}

export async function analyzeStandings(tx: EntityManager): Promise<void> {
  await tx.execute('select directory.analyze_standings()');
}
