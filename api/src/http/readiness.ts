import type { Reader } from '@jourplan/schema/persistence/read.js';
import { type Executed, schemaStanding } from '@jourplan/schema/persistence/schema-standing.js';

/** Why requests would fail now, in plain words; empty when they would not. */
export async function notReadyBecause(reader: Reader): Promise<string[]> {
  try {
    const { pending, unfit } = await schemaStanding((statement) => reader.global<Executed>(statement, []));
    return [
      ...pending.map((name) => `migrations: ${name} has not been run`),
      ...unfit.map((name) => `schema version: ${name} is unknown to this version`),
    ];
  } catch {
    return ['database: cannot be asked'];
  }
}
