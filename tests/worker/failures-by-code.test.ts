import { describe, expect, it } from '@jest/globals';
import { failuresByCode } from '@jourplan/worker/platform/failures-by-code.js';
import { UnrecoverableError } from 'bullmq';

const job = { name: 'a-job', data: {} };
const failure = async (error: unknown) =>
  failuresByCode(() => Promise.reject(error))(job).then(
    () => null,
    (told: Error & { code?: string }) => ({ told, kept: `${told.message} ${told.stack}` }),
  );

describe('what the queue keeps of a failure', () => {
  it('is its code and no word that people typed', async () => {
    const message = 'invalid input syntax for type date: "KANARIE"';
    const found = await failure(Object.assign(new Error(message), { code: '22007', detail: 'KANARIE' }));
    expect([found?.told.message, found?.told.code, found?.kept.includes('KANARIE')]).toEqual(['22007', '22007', false]);
    expect((await failure(new TypeError('KANARIE')))?.told.message).toBe('TypeError');
    expect((await failure('KANARIE'))?.told.message).toBe('UNKNOWN');
  });

  it('still says what may not be tried again', async () => {
    const found = await failure(new UnrecoverableError('23505'));
    expect([found?.told instanceof UnrecoverableError, found?.told.message]).toEqual([true, '23505']);
    expect((await failure(new UnrecoverableError('KANARIE satt här')))?.told.message).toBe('UNRECOVERABLE');
  });

  it('is nothing when nothing failed', async () => {
    await expect(failuresByCode(() => Promise.resolve())(job)).resolves.toBeUndefined();
  });
});
