import { UnknownSchemaVersion } from '@jourplan/schema/persistence/migrate.js';
import { MigrationFailed } from '@jourplan/schema/persistence/run-migration.js';
import { say } from './say.js';
import { errorCode, StartRefusal } from './start-refusal.js';

/** An expected reason why a command cannot do what it was asked: one line each of what is wrong and what would be right. */
export class CommandFailure extends Error {
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** What to tell of an error. What nobody expected is named by kind and code only: a message may carry what someone typed. */
export function linesOf(error: unknown): readonly string[] {
  if (error instanceof CommandFailure) return error.lines;
  if (error instanceof StartRefusal) return [error.message];
  if (error instanceof UnknownSchemaVersion)
    return [
      say(
        'Databasen är nyare än den här versionen av Jourplan: använd en nyare version.',
        'The database is newer than this version of Jourplan: use a newer version.',
      ),
    ];
  if (error instanceof MigrationFailed)
    return [
      say(
        `Migreringen gick inte igenom och har inte lämnat något efter sig. ${error.message}`,
        `The migration did not come through and has left nothing behind. ${error.message}`,
      ),
    ];
  return [databaseLine(errorCode(error)) ?? unexpectedLine(error)];
}

function databaseLine(code: string): string | null {
  if (/^(42P01|3F000|42883)$/.test(code))
    return say(
      'Databasen saknar tabeller eller funktioner: kör npx jourplan migrate först.',
      'The database lacks tables or functions: run npx jourplan migrate first.',
    );
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|28|3D000|57P0|08)/.test(code))
    return say(
      `Databasen går inte att nå (${code}): kontrollera DATABASE_URL och DATABASE_MIGRATE_URL.`,
      `The database cannot be reached (${code}): check DATABASE_URL and DATABASE_MIGRATE_URL.`,
    );
  if (code === '42501')
    return say(
      'Databasrollen saknar rättigheter: DATABASE_URL ska logga in som jourplan_app och DATABASE_MIGRATE_URL som jourplan_owner.',
      'The database role lacks rights: DATABASE_URL must sign in as jourplan_app and DATABASE_MIGRATE_URL as jourplan_owner.',
    );
  return null;
}

function unexpectedLine(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const kind = [name, errorCode(error)].filter((part) => part !== '').join(' ');
  return say(
    `Oväntat fel (${kind}). Kör npx jourplan doctor och se efter vad som inte stämmer.`,
    `Unexpected error (${kind}). Run npx jourplan doctor to see what is not right.`,
  );
}
