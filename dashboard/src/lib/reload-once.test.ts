import { expect, it, jest } from '@jest/globals';
import { reloadOnce, takeReloadNotice } from './reload-once.js';

function aStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('reloads once for each cause, and says so once', () => {
  const [storage, reload] = [aStorage(), jest.fn()];
  expect([reloadOnce('a', storage, reload), reloadOnce('a', storage, reload), reloadOnce('b', storage, reload)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(reload).toHaveBeenCalledTimes(2);
  expect([takeReloadNotice(storage), takeReloadNotice(storage)]).toEqual([true, false]);
});

it('never reloads when it could not remember that it did', () => {
  const reload = jest.fn();
  const storage = {
    ...aStorage(),
    setItem: () => {
      throw new Error('refused');
    },
  };
  expect(reloadOnce('a', storage, reload)).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
