import { describe, expect, it } from '@jest/globals';
import { mergeEntries } from './outcome-entry.js';

const start = { status: 'IN_PROGRESS', account: 'Börjar i maj.' } as const;

describe('two people who wrote from the same start', () => {
  it('are put together when they changed different fields', () => {
    const mine = { ...start, account: 'Börjar i juni.' };
    const theirs = { ...start, status: 'DELAYED' } as const;
    expect(mergeEntries(start, mine, theirs)).toEqual({ status: 'DELAYED', account: 'Börjar i juni.' });
    expect(mergeEntries(start, theirs, mine)).toEqual({ status: 'DELAYED', account: 'Börjar i juni.' });
  });

  it('agree when they wrote the same', () => {
    const same = { status: 'COMPLETED', account: 'Hölls i maj.' } as const;
    expect(mergeEntries(start, same, same)).toEqual(same);
  });

  it('have to choose when they changed the same field', () => {
    expect(mergeEntries(start, { ...start, account: 'Börjar i juni.' }, { ...start, account: 'Börjar i juli.' })).toBeNull();
    expect(mergeEntries(start, { ...start, status: 'DELAYED' }, { ...start, status: 'CANCELLED' })).toBeNull();
  });
});
