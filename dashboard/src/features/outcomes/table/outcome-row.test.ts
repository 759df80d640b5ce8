import { describe, expect, it } from '@jest/globals';
import type { SavedEntry } from '../sheet/outcome-entry.js';
import {
  acceptAnswer,
  chooseMine,
  chooseTheirs,
  collideRow,
  conditionOf,
  editRow,
  failRow,
  isDirty,
  receiveRow,
  refuseRow,
  startRow,
  withRequest,
} from './outcome-row.js';

const saved: SavedEntry = { status: 'IN_PROGRESS', account: 'Börjar i maj.', version: 3, changedAt: null };
const unreported: SavedEntry = { status: null, account: '', version: 0, changedAt: null };
const newId = () => 'id-1';

describe('a row of the table', () => {
  it('sends what is on screen with the version it rests on', () => {
    const row = editRow(startRow(saved, null), { account: 'Börjar i juni.' });
    expect(withRequest(row, newId)?.request).toEqual({
      requestId: 'id-1',
      entry: { status: 'IN_PROGRESS', account: 'Börjar i juni.' },
      expectedVersion: 3,
    });
  });

  it('sends nothing when nothing has changed', () => {
    expect(withRequest(startRow(saved, null), newId)).toBeNull();
  });

  it('keeps a text until a status is chosen', () => {
    const row = editRow(startRow(unreported, null), { account: 'Hölls i maj.' });
    expect(withRequest(row, newId)).toBeNull();
    expect(conditionOf(row)).toBe('NEEDS_STATUS');
    expect(withRequest(editRow(row, { status: 'COMPLETED' }), newId)?.request.expectedVersion).toBe(0);
  });

  it('never sends what looks like a person number', () => {
    const row = editRow(startRow(saved, null), { account: 'Ring 19121212-1212' });
    expect(withRequest(row, newId)).toBeNull();
    expect(conditionOf(row)).toBe('PERSON_NUMBER');
  });

  it('sends the same request again after a lost answer, whatever has been written since', () => {
    const sent = withRequest(editRow(startRow(saved, null), { account: 'Juni' }), newId);
    if (!sent) throw new Error('sent nothing');
    const later = editRow(failRow(sent, 'OFFLINE', null), { account: 'Juni eller juli' });
    expect(conditionOf(later)).toBe('OFFLINE');
    expect(withRequest(later, () => 'id-2')?.request).toEqual(sent.request);
  });

  it('sends what was written meanwhile once the answer has come', () => {
    const sent = withRequest(editRow(startRow(saved, null), { account: 'Juni' }), newId);
    if (!sent) throw new Error('sent nothing');
    const answered = acceptAnswer(editRow(sent, { account: 'Juni eller juli' }), { ...saved, account: 'Juni', version: 4 });
    expect(withRequest(answered, () => 'id-2')?.request).toMatchObject({ requestId: 'id-2', expectedVersion: 4 });
  });

  it('keeps a refused text and waits for another', () => {
    const refused = refuseRow(editRow(startRow(saved, null), { account: 'För lång' }), 'Texten är för lång.');
    expect(refused.shown.account).toBe('För lång');
    expect(withRequest(refused, newId)).toBeNull();
    expect(withRequest(editRow(refused, { account: 'Kort' }), newId)).not.toBeNull();
  });
});

describe('a colleague who saved first', () => {
  const mine = editRow(startRow(saved, null), { account: 'Min text' });
  const theirs: SavedEntry = { status: 'IN_PROGRESS', account: 'Kollegans text', version: 4, changedAt: '2026-11-22T13:30:00Z' };

  it('is set beside my text, and nothing is sent until I choose', () => {
    const collided = collideRow(mine, theirs);
    expect(conditionOf(collided)).toBe('CONFLICT');
    expect(collided.shown.account).toBe('Min text');
    expect(withRequest(collided, newId)).toBeNull();
  });

  it('is written over only when I choose mine', () => {
    const chosen = chooseMine(collideRow(mine, theirs));
    expect(withRequest(chosen, newId)?.request).toMatchObject({ entry: { account: 'Min text' }, expectedVersion: 4 });
  });

  it('holds when I choose theirs, with mine a step of undo away', () => {
    const chosen = chooseTheirs(collideRow(mine, theirs));
    expect(isDirty(chosen)).toBe(false);
    expect(chosen.settled.account).toBe('Min text');
  });

  it('is put together with mine when the fields differ', () => {
    const merged = collideRow(mine, { ...saved, status: 'DELAYED', version: 4 });
    expect(withRequest(merged, newId)?.request).toMatchObject({
      entry: { status: 'DELAYED', account: 'Min text' },
      expectedVersion: 4,
    });
  });
});

describe('news from the server', () => {
  const news: SavedEntry = { ...saved, account: 'Ny text', version: 4 };

  it('is shown where nobody is writing', () => {
    expect(receiveRow(startRow(saved, null), news).shown.account).toBe('Ny text');
  });

  it('leaves what somebody is writing alone', () => {
    const writing = editRow(startRow(saved, null), { account: 'Min text' });
    expect(receiveRow(writing, news).shown.account).toBe('Min text');
  });

  it('is passed over when it is older than what was saved here', () => {
    const here = acceptAnswer(startRow(saved, null), { ...saved, account: 'Sparat här', version: 5 });
    expect(receiveRow(here, news).saved.version).toBe(5);
  });
});
