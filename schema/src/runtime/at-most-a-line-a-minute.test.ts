import { describe, expect, it } from '@jest/globals';
import { atMostALineAMinute } from './at-most-a-line-a-minute.js';
import type { LogFields } from './log-fields.js';

/** A log whose minutes pass when the test says so. */
function aLog() {
  const lines: [string, string, LogFields][] = [];
  const ends: (() => void)[] = [];
  const add =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      void lines.push([level, message, fields]);
  const log = atMostALineAMinute({ info: add('info'), warn: add('warn'), error: add('error') }, (act) => void ends.push(act));
  return { log, lines, minutePasses: () => ends.splice(0).forEach((end) => void end()) };
}

describe('an outage in the log', () => {
  it('is told at once, and then once a minute with how many lines were left out', () => {
    const { log, lines, minutePasses } = aLog();
    for (let failure = 0; failure < 1000; failure++) log.warn('no database', { errorCode: '57P01' });
    expect(lines).toEqual([['warn', 'no database', { errorCode: '57P01' }]]);
    minutePasses();
    expect(lines.slice(1)).toEqual([['warn', 'no database', { errorCode: '57P01', leftOut: 999 }]]);
    minutePasses();
    minutePasses();
    expect(lines).toHaveLength(2);
  });

  it('does not hide another cause', () => {
    const { log, lines } = aLog();
    log.warn('no database', { errorCode: '57P01' });
    log.warn('no database', { errorCode: 'ECONNREFUSED' });
    log.error('no database', { errorCode: '57P01' });
    log.warn('no database', { errorCode: '57P01', job: 'drain-marks' });
    expect(lines).toHaveLength(4);
  });

  it('is told anew when it comes back later', () => {
    const { log, lines, minutePasses } = aLog();
    log.error('failed', { errorId: 'A' });
    minutePasses();
    log.error('failed', { errorId: 'B' });
    expect(lines.map(([, , fields]) => fields)).toEqual([{ errorId: 'A' }, { errorId: 'B' }]);
  });

  it('keeps the error ids that people were given', () => {
    const { log, lines, minutePasses } = aLog();
    for (const errorId of ['A', 'B', 'C']) log.error('failed', { errorId, errorCode: 'X' });
    minutePasses();
    expect(lines.at(-1)).toEqual(['error', 'failed', { errorCode: 'X', leftOut: 2, alsoErrorIds: ['B', 'C'] }]);
  });

  it('says what was left out when the process ends', () => {
    const { log, lines, minutePasses } = aLog();
    for (let failure = 0; failure < 3; failure++) log.error('failed');
    log.settle();
    minutePasses();
    expect(lines).toEqual([
      ['error', 'failed', {}],
      ['error', 'failed', { leftOut: 2 }],
    ]);
  });

  it('with ever new causes takes neither the disk nor the memory', () => {
    const { log, lines } = aLog();
    for (let cause = 0; cause < 10_000; cause++) log.error(`failed at ${cause}`);
    expect(lines.length).toBeLessThanOrEqual(202);
  });

  it('leaves information alone', () => {
    const { log, lines } = aLog();
    for (let index = 0; index < 3; index++) log.info('request refused');
    expect(lines).toHaveLength(3);
  });
});
