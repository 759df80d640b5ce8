import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';

/** Asks a program that interrupts the group of whoever asks, as Ctrl-C in a terminal does, before it answers. */
const ASKING = `
  import { askProgram } from '@jourplan/bin/local/ask-program.js';
  process.on('SIGINT', () => undefined);
  const { status, stdout } = askProgram('/bin/sh', ['-c', 'kill -INT -$PPID; echo whole']);
  process.stdout.write(JSON.stringify({ status, stdout }));
`;

describe('a program that the launcher asks something', () => {
  it('gives its whole answer also when the launcher is interrupted meanwhile', async () => {
    // It leads a group of its own, as under a terminal. Asked anew for ever, it would never end.
    const asking = spawn(process.execPath, ['--input-type=module', '-e', ASKING], {
      cwd: join(repositoryRoot, 'tests'),
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 25_000,
      killSignal: 'SIGKILL',
    });
    let said = '';
    asking.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(asking, 'close');
    expect(said).toBe('{"status":0,"stdout":"whole\\n"}');
  });
});
