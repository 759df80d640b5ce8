#!/usr/bin/env node
// The `jourplan` command. It must run before anything is built and under whatever Node the machine has: it finds Node 24
// among the installed packages, builds what is missing and hands over to bin/dist/main.js.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The first with argon2 in node:crypto. */
const OLDEST_NODE = [24, 7];
const root = fileURLToPath(new URL('..', import.meta.url));
const commandLine = join(root, 'bin', 'dist', 'main.js');

if (!isNewEnough(process.versions.node)) {
  await runUnderInstalledNode();
} else {
  if (['start', 'dev'].includes(process.argv[2]) || !existsSync(commandLine)) await build();
  await import(pathToFileURL(commandLine).href);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

async function runUnderInstalledNode() {
  const node = installedNode();
  if (!node) {
    refuse(
      `Jourplan behöver Node ${OLDEST_NODE.join('.')} eller nyare (här körs ${process.versions.node}): kör npm ci i ${root}, eller installera Node 24.`,
      `Jourplan needs Node ${OLDEST_NODE.join('.')} or newer (this is ${process.versions.node}): run npm ci in ${root}, or install Node 24.`,
    );
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    // The launcher ends when the process that started it vanishes.
    env: { ...process.env, JOURPLAN_ENDS_WITH_PARENT: '1' },
  });
  const { code, signal } = await finished(child);
  if (signal) process.kill(process.pid, signal);
  process.exit(code ?? 1);
}

function installedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const candidate = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
  return existsSync(candidate) ? candidate : undefined;
}

async function build() {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  if (!existsSync(turbo))
    refuse(
      `Paketen är inte installerade: kör npm ci i ${root} först.`,
      `The packages are not installed: run npm ci in ${root} first.`,
    );
  // While it is developed, the dashboard is served from its sources.
  const workspaces = (process.argv[2] === 'dev' ? ['bin', 'worker'] : ['bin', 'worker', 'dashboard']).map(
    (name) => `--filter=@jourplan/${name}`,
  );
  const child = spawn(process.execPath, [turbo, 'run', 'build', ...workspaces, '--output-logs=errors-only', '--ui=stream'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const { code, interrupted } = await finished(child);
  if (interrupted) process.exit(1);
  if (code === 0) return;
  process.stderr.write(output);
  refuse('Bygget misslyckades, se ovan. Inget har startats.', 'The build failed, see above. Nothing was started.');
}

/** Passes stop signals on while the child runs, and removes its own handlers afterwards. */
function finished(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  let interrupted = false;
  const forward = (signal) => {
    interrupted = true;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    child.on('error', (error) =>
      refuse(
        `${child.spawnfile} kunde inte startas: ${error.message}`,
        `${child.spawnfile} could not be started: ${error.message}`,
      ),
    );
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve({ code, signal, interrupted });
    });
  });
}

/** As bin/src/say.ts, which may not be built yet. */
function refuse(swedish, english) {
  process.stderr.write(`${speaksSwedish(process.env) ? swedish : english}\n`);
  process.exit(1);
}

function speaksSwedish(env) {
  return /^sv/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || 'sv');
}
