import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { ContactQueue, type LoggedContact, type LogResult } from './contact-queue.js';
import { waitingStorage } from './waiting-storage.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const OFFLINE: LogResult = { kind: 'FAILED', failure: 'OFFLINE' };
const REFUSED: LogResult = {
  kind: 'REFUSED',
  refusals: [{ code: 'NOT_FOUND', message: 'Ärendet finns inte', field: ['caseId'] }],
};

function logged({ requestId }: LoggedContact): LogResult {
  const attempt = { id: `attempt of ${requestId}`, version: 1 };
  return { kind: 'LOGGED', receipt: { attempt, case: { id: 'c1', code: 'ABC', version: 1, isNew: false } } };
}

function aContact(requestId: string): LoggedContact {
  const caseRef = { kind: 'KNOWN', id: 'c1', code: 'ABC' } as const;
  return { requestId, caseRef, channel: 'PHONE', reached: false, partOfDay: 'DAYTIME', occurredOn: plainDate('2026-11-22') };
}

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

function aQueue(storage = memory()) {
  const sent: string[] = [];
  const answers: LogResult[] = [];
  const onLogged = jest.fn();
  const send = async (contact: LoggedContact) => {
    sent.push(contact.requestId);
    return answers.shift() ?? logged(contact);
  };
  const queue = new ContactQueue({ send, storage: waitingStorage(storage, 'exempel'), onLogged });
  return { queue, sent, answers, onLogged, storage };
}

describe('logging a contact', () => {
  it('gives what undoing takes, and keeps nothing', async () => {
    const { queue, storage } = aQueue();
    expect(await queue.log(aContact('r1'))).toMatchObject({ kind: 'LOGGED', receipt: { attempt: { id: 'attempt of r1' } } });
    expect(queue.state().waiting).toEqual([]);
    expect(storage.getItem('jourplan.contacts.exempel')).toBeNull();
  });

  it('is refused where one looks, at the form', async () => {
    const { queue, answers } = aQueue();
    answers.push(REFUSED);
    expect(await queue.log(aContact('r1'))).toEqual(REFUSED);
    expect(queue.state()).toEqual({ waiting: [], refused: [] });
  });
});

describe('without a net', () => {
  it('everything waits in order, and is sent again with the ids it had', async () => {
    const { queue, sent, answers, onLogged } = aQueue();
    answers.push(OFFLINE, OFFLINE);
    expect(await queue.log(aContact('r1'))).toEqual({ kind: 'WAITING', failure: 'OFFLINE' });
    await queue.log(aContact('r2'));
    expect(queue.state().waiting.map(({ requestId }) => requestId)).toEqual(['r1', 'r2']);
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(['r1', 'r1', 'r1', 'r2']);
    expect(onLogged).toHaveBeenCalledTimes(2);
    expect(queue.state().waiting).toEqual([]);
  });

  it('what waits survives a closed tab', async () => {
    const { queue, answers, storage } = aQueue();
    answers.push(OFFLINE);
    await queue.log(aContact('r1'));
    queue.close();
    const later = aQueue(storage);
    await later.queue.flush();
    expect(later.sent).toEqual(['r1']);
  });

  it('what waits can be taken back', async () => {
    const { queue, answers, sent } = aQueue();
    answers.push(OFFLINE);
    await queue.log(aContact('r1'));
    expect(queue.takeBack('r1')).toBe(true);
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(['r1']);
    expect(queue.takeBack('r1')).toBe(false);
  });

  it('what is refused in the end is shown until it is dismissed, and holds nothing up', async () => {
    const { queue, answers } = aQueue();
    answers.push(OFFLINE, REFUSED);
    await queue.log(aContact('r1'));
    await jest.advanceTimersByTimeAsync(5000);
    expect(queue.state().refused.map(({ contact }) => contact.requestId)).toEqual(['r1']);
    expect(queue.state().waiting).toEqual([]);
    queue.dismissRefused('r1');
    expect(queue.state().refused).toEqual([]);
  });
});

it('storage with something else in it is an empty queue', () => {
  const storage = memory();
  storage.setItem('jourplan.contacts.exempel', '[{"requestId":1},null,"x"]');
  expect(waitingStorage(storage, 'exempel').read()).toEqual([]);
  storage.setItem('jourplan.contacts.exempel', 'not json');
  expect(waitingStorage(storage, 'exempel').read()).toEqual([]);
});
