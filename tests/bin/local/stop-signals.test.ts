import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { removeScratch, scratchFolder } from './scratch-folder.js';

const stopSignals = pathToFileURL(createRequire(import.meta.url).resolve('@jourplan/schema/runtime/stop-signals.js')).href;

/** Says `ready`, works for ever, takes a while to stop and counts how often it was made to; `late` registers after a moment. */
const PROGRAM = `
  import { writeFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  const { onStopSignal } = await import('${stopSignals}');
  const [note, when] = process.argv.slice(2);
  let stops = 0;
  const work = setInterval(() => undefined, 1000);
  if (when === 'late') await sleep(600);
  onStopSignal(async () => {
    stops += 1;
    await sleep(300);
    writeFileSync(note, String(stops));
    if (when === 'failing') throw new Error('could not close');
  });
  if (process.connected) process.send('ready');
`;

describe('a process that is asked to stop', () => {
  const folder = scratchFolder();
  const program = join(folder, 'program.mjs');
  const note = join(folder, 'note');

  beforeAll(() => {
    mkdirSync(folder);
    writeFileSync(program, PROGRAM);
  });
  afterEach(() => {
    expect(readFileSync(note, 'utf8')).toBe('1');
    rmSync(note);
  });
  afterAll(() => removeScratch(folder));

  const begin = (when = 'at once'): ChildProcess =>
    fork(program, [note, when], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const ready = (child: ChildProcess): Promise<Serializable[]> => once(child, 'message');
  const end = async (child: ChildProcess) => {
    const [code] = await once(child, 'exit');
    return code;
  };

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s stops once, whatever else comes', async (signal) => {
    const child = begin();
    await ready(child);
    child.kill(signal);
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await end(child)).toBe(0);
  });

  it('by its launcher vanishing stops too', async () => {
    const child = begin();
    await ready(child);
    child.disconnect();
    expect(await end(child)).toBe(0);
  });

  it('by its launcher vanishing before it was ready stops too', async () => {
    const child = begin('late');
    child.disconnect();
    expect(await end(child)).toBe(0);
  });

  it('ends with a failure, and says where, when stopping fails', async () => {
    const child = begin('failing');
    await ready(child);
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.kill('SIGTERM');
    expect(await end(child)).toBe(1);
    expect(said).toContain('could not stop in order: Error');
    expect(said).not.toContain('could not close');
  });
});
