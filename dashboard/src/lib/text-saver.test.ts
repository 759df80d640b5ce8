import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type TextChange, TextSaver, type TextSaverState } from './text-saver.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

type Answer = Awaited<ReturnType<ConstructorParameters<typeof TextSaver>[0]['send']>>;

function aSaver(answers: Answer[] = []) {
  const sent: TextChange[] = [];
  const states: TextSaverState[] = [];
  let ids = 0;
  const saver = new TextSaver({
    saved: { text: '', version: 1 },
    newRequestId: () => `id-${++ids}`,
    send: async (change) => {
      sent.push(change);
      return answers.shift() ?? { kind: 'SAVED', version: change.expectedVersion + 1 };
    },
    onChange: (state) => void states.push(state),
  });
  return { saver, sent, states };
}

const rest = () => jest.advanceTimersByTimeAsync(0);

it('saves the newest text after the one under way', async () => {
  const { saver, sent } = aSaver();
  saver.save('Ett');
  saver.save('Ett halvår');
  await rest();
  expect(sent.map(({ text, expectedVersion }) => [text, expectedVersion])).toEqual([
    ['Ett', 1],
    ['Ett halvår', 2],
  ]);
});

it('sends a change without an answer again with the same id', async () => {
  const { saver, sent, states } = aSaver([{ kind: 'FAILED', retryAfterMs: null }]);
  saver.save('Ett halvår');
  await rest();
  expect(states.at(-1)).toBe('WAITING');
  await jest.advanceTimersByTimeAsync(5000);
  expect(sent.map(({ requestId }) => requestId)).toEqual(['id-1', 'id-1']);
  expect(states.at(-1)).toBe('SAVED');
});

it('sends nothing when nothing has changed, and nothing anew after a refusal', async () => {
  const { saver, sent } = aSaver([{ kind: 'REFUSED', message: 'Låst', currentVersion: null }]);
  saver.save('');
  saver.save('Ett halvår');
  await rest();
  expect(sent).toHaveLength(1);
});
