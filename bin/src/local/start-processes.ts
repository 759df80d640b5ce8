import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLoopback } from '@jourplan/schema/runtime/config.js';
import { say } from '../say.js';
import { StartRefusal } from '../start-refusal.js';
import { repositoryRoot } from './data-folder.js';
import type { Ending } from './ending.js';
import { forgetChildren, noteChild } from './orphans.js';
import type { StartSettings } from './start-settings.js';
import { lastLogLine, supervise } from './supervised-process.js';

const READY_WITHIN_MS = 60_000;

/** Starts api and worker and keeps them alive; `flags` are for Node itself. */
export function startProcesses(
  settings: StartSettings,
  env: NodeJS.ProcessEnv,
  ending: Ending,
  flags: readonly string[] = [],
): { ready(): Promise<void>; stop(): Promise<void> } {
  let isReady = false;
  const started = (['api', 'worker'] as const).map((name) =>
    supervise({
      name,
      entry: join(repositoryRoot, name, 'dist', 'main.js'),
      flags,
      env: processEnvironment(settings, env),
      logFile: logFile(settings, name),
      onSpawn: (pid) => noteChild(settings.dataFolder, name, pid),
      onRestart: (line) => process.stderr.write(`${line}\n`),
      onGivenUp: (line) => ending.begin(line),
      isReady: () => isReady,
    }),
  );
  return {
    ready: async () => {
      await waitUntilReady(settings, ending);
      isReady = true;
    },
    stop: async () => {
      for (const one of started.toReversed()) await one.stop();
      forgetChildren(settings.dataFolder);
    },
  };
}

/** The rights to migrate stay with the launcher. */
function processEnvironment(settings: StartSettings, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_MIGRATE_URL: _url, DATABASE_MIGRATE_URL_FILE: _file, ...kept } = env;
  const anchors = settings.anchorPath === null ? {} : { ANCHOR_PATH: settings.anchorPath };
  const demo = settings.offersDemo ? '1' : '0';
  // Nobody stands between us and the browser: there is nobody to be told before the end.
  return { STOP_AFTER_SECONDS: '0', ...kept, ...anchors, PORT: String(settings.config.PORT), JOURPLAN_DEMO: demo };
}

async function waitUntilReady(settings: StartSettings, ending: Ending): Promise<void> {
  const { HOST, PORT } = settings.config;
  const url = `http://${isLoopback(HOST) ? HOST.replace(/^::1$/, '[::1]') : '127.0.0.1'}:${PORT}/readyz`;
  const until = performance.now() + READY_WITHIN_MS;
  while (!ending.hasBegun()) {
    if (await answersOk(url)) return;
    if (performance.now() > until) {
      const log = logFile(settings, 'api');
      throw new StartRefusal(
        say(
          `api blev inte redo inom ${READY_WITHIN_MS / 1000} sekunder: ${lastLogLine(log)} Loggen finns i ${log}.`,
          `api was not ready within ${READY_WITHIN_MS / 1000} seconds: ${lastLogLine(log)} Its log is ${log}.`,
        ),
      );
    }
    await sleep(100);
  }
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return ok;
  } catch {
    return false;
  }
}

const logFile = ({ dataFolder }: StartSettings, name: string) => join(dataFolder, `${name}.log`);

/** Where api and worker write what they do. */
export const processLogs = (settings: StartSettings): string[] => ['api', 'worker'].map((name) => logFile(settings, name));
