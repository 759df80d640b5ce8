import { expect, it } from '@jest/globals';
import { readRemembered, writeRemembered } from './remembered-choices.js';

function memory(kept: string | null = null) {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_key: string, value: string) => {
      text = value;
    },
    removeItem: () => undefined,
  };
}

it('the last choice is remembered', () => {
  const storage = memory();
  writeRemembered(storage, { channel: 'SMS', reached: true, partOfDay: 'EVENING' });
  expect(readRemembered(storage)).toEqual({ channel: 'SMS', reached: true, partOfDay: 'EVENING' });
});

it.each([null, 'not json', '{"channel":"PIGEON","reached":"yes"}', '[]'])('%s means a phone call by day', (kept) => {
  expect(readRemembered(memory(kept))).toEqual({ channel: 'PHONE', reached: false, partOfDay: 'DAYTIME' });
});
