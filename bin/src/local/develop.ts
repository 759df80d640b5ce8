import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { say } from '../say.js';
import { repositoryRoot } from './data-folder.js';
import type { Ending } from './ending.js';
import { launch } from './launch.js';
import { noteChild } from './orphans.js';
import type { StartSettings } from './start-settings.js';

/**
 * As `launch`, for one who changes the code: what is saved is compiled, api and worker start again when their compiled code
 * has changed, and Vite serves the dashboard from its sources (VITE_PORT, 5173). Ends, with everything, when it is asked to.
 */
export function develop(env: NodeJS.ProcessEnv): Promise<number> {
  return launch(env, {
    flags: ['--watch', '--watch-preserve-output'],
    startPrograms(settings, ending) {
      const begin = (name: string, script: string, args: string[], more: NodeJS.ProcessEnv = {}) =>
        startProgram({ name, script, args, env: { ...env, ...more } }, settings, ending);
      const programs = [
        begin('tsc', 'typescript/bin/tsc', ['-b', 'api', 'worker', '--watch', '--preserveWatchOutput']),
        begin('vite', 'vite/bin/vite.js', ['dashboard', ...vitePort(env)], { JOURPLAN_API: apiUrl(settings) }),
      ];
      return async () => void (await Promise.all(programs.map((end) => end())));
    },
  });
}

const vitePort = ({ VITE_PORT }: NodeJS.ProcessEnv) => (VITE_PORT ? ['--port', VITE_PORT, '--strictPort'] : []);

const apiUrl = ({ config: { PORT } }: StartSettings) => `http://127.0.0.1:${PORT}`;

type Program = { name: string; script: string; args: string[]; env: NodeJS.ProcessEnv };

/** Starts a program of the developer's, whose words are shown here; gives back how to end it. When it ends by itself, so do we. */
function startProgram({ name, script, args, env }: Program, { dataFolder }: StartSettings, ending: Ending): () => Promise<void> {
  const child = spawn(process.execPath, [join(repositoryRoot, 'node_modules', script), ...args], {
    cwd: repositoryRoot,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Ctrl-C goes to the launcher alone, which ends everything in order.
    detached: process.platform !== 'win32',
  });
  // The next start ends it, should we be killed.
  if (child.pid) noteChild(dataFolder, name, child.pid);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  ended.then(() => ending.begin(say(`${name} avslutades.`, `${name} ended.`)));
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}
