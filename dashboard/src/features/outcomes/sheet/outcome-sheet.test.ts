import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ChangeRequest, Draft } from '../table/outcome-row.js';
import type { SavedEntry } from './outcome-entry.js';
import { OutcomeSheet, PAUSE_MS, type SendResult } from './outcome-sheet.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const NOTHING: SavedEntry = { status: null, account: '', version: 0, changedAt: null };
const BEGUN: SavedEntry = { status: 'IN_PROGRESS', account: '', version: 1, changedAt: null };

/** A sheet with two activities in front of a server that answers as told, else saves. */
function aSheet({ draft = null, saved = BEGUN }: { draft?: Draft | null; saved?: SavedEntry } = {}) {
  const sent: { activityId: string; request: ChangeRequest }[] = [];
  const answers: SendResult[] = [];
  let ids = 0;
  const sheet = new OutcomeSheet({
    newRequestId: () => `id-${++ids}`,
    drafts: { read: (id) => (id === 'a1' ? draft : null), write: () => undefined },
    send: async (activityId, request) => {
      sent.push({ activityId, request });
      const { entry, expectedVersion } = request;
      return (
        answers.shift() ?? { kind: 'SAVED', saved: { ...entry, version: expectedVersion + 1, changedAt: '2026-11-22T13:32:00Z' } }
      );
    },
  });
  sheet.receive(['a1', 'a2'].map((activityId) => ({ activityId, saved, mayWrite: true })));
  return { sheet, sent, answers };
}

const rest = () => jest.advanceTimersByTimeAsync(PAUSE_MS);

describe('saving', () => {
  it('waits for a pause in the text, and then sends it once', async () => {
    const { sheet, sent } = aSheet();
    for (const account of ['H', 'Hö', 'Hölls']) sheet.change('a1', { account });
    await jest.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(sent).toEqual([]);
    await rest();
    expect(sent.map(({ request }) => request.entry.account)).toEqual(['Hölls']);
    expect(sheet.summary()).toMatchObject({ state: 'SAVED', lastSavedAt: '2026-11-22T13:32:00Z' });
  });

  it('sends a status at once', async () => {
    const { sheet, sent } = aSheet({ saved: NOTHING });
    sheet.change('a1', { status: 'COMPLETED' });
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    expect(sheet.summary()).toMatchObject({ reported: 1, total: 2 });
  });

  it('sends rows one at a time, in the order they were changed', async () => {
    const { sheet, sent } = aSheet();
    sheet.change('a2', { status: 'COMPLETED' });
    sheet.change('a1', { status: 'DELAYED' });
    sheet.change('a2', { status: 'CANCELLED' });
    await rest();
    expect(sent.map(({ activityId, request }) => [activityId, request.entry.status, request.expectedVersion])).toEqual([
      ['a2', 'COMPLETED', 1],
      ['a1', 'DELAYED', 1],
      ['a2', 'CANCELLED', 2],
    ]);
  });
});

describe('without a net', () => {
  it('keeps everything and sends it in order with the same ids when the net is back', async () => {
    const { sheet, sent, answers } = aSheet();
    answers.push({ kind: 'FAILED', failure: 'OFFLINE', reference: null });
    sheet.change('a1', { status: 'DELAYED' });
    sheet.change('a2', { status: 'COMPLETED' });
    await jest.advanceTimersByTimeAsync(0);
    expect(sheet.summary().state).toBe('OFFLINE');
    expect(sent).toHaveLength(1);
    sheet.retry();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.map(({ activityId, request }) => [activityId, request.requestId])).toEqual([
      ['a1', 'id-1'],
      ['a1', 'id-1'],
      ['a2', 'id-2'],
    ]);
    expect(sheet.summary().state).toBe('SAVED');
  });

  it('tries again by itself', async () => {
    const { sheet, sent, answers } = aSheet();
    answers.push({ kind: 'FAILED', failure: 'OFFLINE', reference: null });
    sheet.change('a1', { status: 'DELAYED' });
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(2);
  });

  it('sends what an earlier tab left behind, with the id it had', async () => {
    const request = { requestId: 'from-before', entry: { status: 'COMPLETED', account: 'Mitt i' } as const, expectedVersion: 1 };
    const { sent } = aSheet({ draft: { saved: BEGUN, shown: { status: 'COMPLETED', account: 'Mitt i en mening' }, request } });
    await rest();
    expect(sent.map(({ request: { requestId, entry } }) => [requestId, entry.account])).toEqual([
      ['from-before', 'Mitt i'],
      ['id-1', 'Mitt i en mening'],
    ]);
  });
});

describe('undo', () => {
  it('sends the inverse as a new change, step by step', async () => {
    const { sheet, sent } = aSheet();
    sheet.change('a1', { status: 'DELAYED' });
    sheet.change('a1', { account: 'Flyttad' });
    await rest();
    expect(sheet.undo()).toBe('a1');
    await rest();
    expect(sheet.undo()).toBe('a1');
    await rest();
    expect(sent.slice(-2).map(({ request }) => request.entry)).toEqual([
      { status: 'DELAYED', account: '' },
      { status: 'IN_PROGRESS', account: '' },
    ]);
    expect(sheet.undo()).toBeNull();
  });

  it('takes back together what was pasted together', async () => {
    const { sheet, sent } = aSheet();
    sheet.change('a1', { account: 'Skrivet för hand' });
    sheet.changeTogether([
      { activityId: 'a1', change: { status: 'COMPLETED', account: 'Inklistrat' } },
      { activityId: 'a2', change: { account: 'Också inklistrat' } },
    ]);
    await rest();
    expect(sheet.undo()).toBe('a1');
    await rest();
    expect(sheet.row('a1')?.saved).toMatchObject({ status: 'IN_PROGRESS', account: 'Skrivet för hand' });
    expect(sheet.row('a2')?.saved).toMatchObject({ status: 'IN_PROGRESS', account: '' });
    expect(sent.at(-1)?.request.entry).toEqual({ status: 'IN_PROGRESS', account: '' });
  });

  it('brings back my text after the other one was chosen', async () => {
    const { sheet, answers } = aSheet();
    answers.push({ kind: 'CONFLICT', theirs: { ...BEGUN, account: 'Kollegans', version: 2 } });
    sheet.change('a1', { account: 'Min' });
    await rest();
    expect(sheet.summary()).toMatchObject({ state: 'ATTENTION', needsAttention: 1 });
    sheet.resolve('a1', 'THEIRS');
    expect(sheet.row('a1')?.shown.account).toBe('Kollegans');
    sheet.undo();
    expect(sheet.row('a1')?.shown.account).toBe('Min');
  });
});
