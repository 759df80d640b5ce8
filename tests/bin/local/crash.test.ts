import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const program = (thrown: string) => `
  import { endOnCrash } from ${JSON.stringify(import.meta.resolve('@jourplan/schema/runtime/end-on-crash.js'))};
  import { openLog } from ${JSON.stringify(import.meta.resolve('@jourplan/schema/runtime/log.js'))};
  endOnCrash(openLog('api'));
  const error = Object.assign(new Error('Key (code)=(KANARIE) exists'), { code: '23505', detail: 'KANARIE', where: 'KANARIE' });
  ${thrown};
`;

describe('a process that crashes', () => {
  it.each([
    ['throws', 'setTimeout(() => { throw error; })'],
    ['rejects', 'Promise.reject(error)'],
    ['throws a text', "setTimeout(() => { throw 'KANARIE'; })"],
  ])('because something %s says where, and no word of what people typed', (_, thrown) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program(thrown)], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(JSON.parse(stderr)).toMatchObject({ level: 50, errorCode: 'CRASH' });
    // The program itself stands in no line: its text is given on the command line.
    expect(stderr).not.toContain('KANARIE');
  });
});
