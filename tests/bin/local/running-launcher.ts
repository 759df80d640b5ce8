import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';

/** `npm start`, or another script that launches, in a process group of its own, as a terminal would start it. */
export class RunningLauncher {
  private output = '';
  private readonly child: ChildProcess;
  private readonly exited: Promise<number | null>;

  constructor(
    readonly dataFolder: string,
    readonly port: number,
    settings: Record<string, string> = {},
    script = 'start',
  ) {
    this.child = spawn('npm', ['run', script, '--silent'], {
      cwd: repositoryRoot,
      env: {
        ...process.env,
        JOURPLAN_DATA: dataFolder,
        PORT: String(port),
        JOURPLAN_DEMO: '0',
        LC_ALL: 'sv_SE.UTF-8',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.exited = once(this.child, 'close').then(([code]: (number | null)[]) => code ?? null);
  }

  said(): string {
    return this.output;
  }

  async untilReady(): Promise<void> {
    await until(() => this.output.includes('Jourplan är igång') || this.child.exitCode !== null, 90_000);
    if (!this.output.includes('Jourplan är igång')) throw new Error(`npm start ended: ${this.output}`);
  }

  /** What Ctrl-C in a terminal does: the signal reaches the whole group. */
  interrupt(): void {
    process.kill(-this.npmPid(), 'SIGINT');
  }

  terminate(): void {
    process.kill(this.npmPid(), 'SIGTERM');
  }

  /** Kills the launcher, or any process that it noted, without a word. */
  kill(name: 'launcher' | 'api' | 'worker'): void {
    const note = name === 'launcher' ? 'launcher.lock' : 'processes.json';
    const read: { pid?: number; api?: { pid: number }; worker?: { pid: number } } = JSON.parse(
      readFileSync(`${this.dataFolder}/${note}`, 'utf8'),
    );
    const pid = name === 'launcher' ? read.pid : read[name]?.pid;
    if (pid === undefined) throw new Error(`${name} is not noted`);
    process.kill(pid, 'SIGKILL');
  }

  exitCode(): Promise<number | null> {
    return this.exited;
  }

  async answers(path: string): Promise<number> {
    try {
      return (await fetch(`http://127.0.0.1:${this.port}${path}`)).status;
    } catch {
      return 0;
    }
  }

  private npmPid(): number {
    if (this.child.pid === undefined) throw new Error('npm was not started');
    return this.child.pid;
  }
}

/** Every process that was started for this data folder, whoever its parent is now. */
export function processesOf(dataFolder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => readProc(pid, 'environ').split('\0').includes(`JOURPLAN_DATA=${dataFolder}`))
    .map((pid) => `${pid} ${readProc(pid, 'cmdline').replaceAll('\0', ' ')}`);
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

export async function until(claim: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await claim())) {
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms: ${claim.toString()}`);
    await sleep(100);
  }
}
