import { expect, it } from '@jest/globals';
import { halfYear } from '@jourplan/schema/domain/time/half-year.js';
import { acceptAnswer, editRow, startRow } from '../table/outcome-row.js';
import { draftStorage } from './draft-storage.js';

const saved = { status: 'IN_PROGRESS', account: '', version: 1, changedAt: null } as const;

function aStorage() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, drafts: draftStorage(storage, 'orebro', halfYear('2026-H1')) };
}

it('keeps what is unsaved by organisation, activity and half-year, and gives it back', () => {
  const { kept, drafts } = aStorage();
  drafts.write('a1', editRow(startRow(saved, null), { account: 'Mitt i en mening' }));
  expect([...kept.keys()]).toEqual(['jourplan.draft.orebro.a1.2026-H1']);
  expect(drafts.read('a1')).toMatchObject({ shown: { account: 'Mitt i en mening' }, saved: { version: 1 } });
});

it('forgets what is saved', () => {
  const { kept, drafts } = aStorage();
  const row = editRow(startRow(saved, null), { account: 'Klart' });
  drafts.write('a1', row);
  drafts.write('a1', acceptAnswer(row, { ...saved, account: 'Klart', version: 2 }));
  expect(kept.size).toBe(0);
});

it('never keeps what looks like a person number', () => {
  const { kept, drafts } = aStorage();
  drafts.write('a1', editRow(startRow(saved, null), { account: 'Mitt' }));
  drafts.write('a1', editRow(startRow(saved, null), { account: '19121212-1212' }));
  expect(kept.size).toBe(0);
});

it('passes over what it cannot read', () => {
  const { kept, drafts } = aStorage();
  for (const text of ['', '{', '{"shown":1}', '{"saved":{"account":"","status":null},"shown":{"account":"","status":null}}']) {
    kept.set('jourplan.draft.orebro.a1.2026-H1', text);
    expect(drafts.read('a1')).toBeNull();
  }
});
