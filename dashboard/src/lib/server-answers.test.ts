import { expect, it, jest } from '@jest/globals';
import { noteAnswer, onAnswer, serverNow } from './server-answers.js';

const NOON = 'Sun, 22 Nov 2026 12:00:00 GMT';

it('goes by the clock of the server from its first answer on', () => {
  expect(serverNow(500)).toBeNull();
  noteAnswer(NOON, 500);
  expect(serverNow(1500)).toBe(Date.parse(NOON) + 1000);
});

it('keeps the time it has when an answer bears none', () => {
  noteAnswer(NOON, 0);
  noteAnswer(null, 9000);
  expect(serverNow(1000)).toBe(Date.parse(NOON) + 1000);
});

it('tells of every answer until one stops listening', () => {
  const listener = jest.fn();
  const stop = onAnswer(listener);
  noteAnswer(NOON, 0);
  stop();
  noteAnswer(NOON, 0);
  expect(listener).toHaveBeenCalledTimes(1);
});
