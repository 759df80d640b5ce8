import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from '../../support/database.js';

const program = fileURLToPath(import.meta.resolve('@jourplan/bin/main.js'));

export type Ran = { code: number; out: string[]; err: string[] };

/** The command as somebody at a Swedish terminal runs it, on a database of its own. */
export function jourplanOn(database: TestDatabase, environment: NodeJS.ProcessEnv = {}) {
  const env = {
    PATH: process.env.PATH,
    LANG: 'sv_SE.UTF-8',
    DATABASE_URL: database.appUrl,
    DATABASE_MIGRATE_URL: database.ownerUrl,
    ...environment,
  };
  return (...args: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(process.execPath, [program, ...args], { env }, (error, out, err) => {
        const code = error === null ? 0 : Number(error.code ?? -1);
        resolve({ code, out: linesOf(out), err: linesOf(err) });
      });
    });
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
