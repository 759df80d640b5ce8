import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { say } from '../say.js';
import { errorCode, fileRefusal, StartRefusal } from '../start-refusal.js';

const LocalSecrets = z.object({
  superuser: z.string().min(20),
  owner: z.string().min(20),
  app: z.string().min(20),
  funder: z.string().min(20),
});

/** The passwords of the local database roles, made once and kept in the data folder. */
export type LocalSecrets = z.infer<typeof LocalSecrets>;

export function localSecrets(folder: string): LocalSecrets {
  const file = join(folder, 'secrets.json');
  const text = readIfPresent(file);
  return text === undefined ? makeSecrets(file) : parseSecrets(file, text);
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw fileRefusal(file, error);
  }
}

function makeSecrets(file: string): LocalSecrets {
  const password = () => randomBytes(24).toString('base64url');
  const secrets = { superuser: password(), owner: password(), app: password(), funder: password() };
  try {
    // Renamed into place, so that a crash never leaves half a file.
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw fileRefusal(file, error);
  }
  return secrets;
}

function parseSecrets(file: string, text: string): LocalSecrets {
  try {
    return LocalSecrets.parse(JSON.parse(text));
  } catch {
    throw new StartRefusal(
      say(
        `${file} är skadad: lägg tillbaka den från en säkerhetskopia, eller flytta undan hela mappen så börjar Jourplan om med en tom databas.`,
        `${file} is damaged: restore it from a backup, or move the whole folder away and Jourplan begins again with an empty database.`,
      ),
    );
  }
}
