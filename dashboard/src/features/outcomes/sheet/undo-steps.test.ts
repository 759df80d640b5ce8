import { expect, it } from '@jest/globals';
import { inverseOf, type RowStep, UNDO_STEPS, type UndoStep, withStep } from './undo-steps.js';

const step = (account: string): RowStep => ({
  activityId: 'a1',
  before: { status: 'IN_PROGRESS', account: '' },
  after: { status: 'IN_PROGRESS', account },
});

it('remembers fifty steps, the newest', () => {
  let steps: UndoStep[] = [];
  for (let index = 1; index <= UNDO_STEPS + 1; index += 1) steps = withStep(steps, [step(`steg ${index}`)]);
  expect(steps).toHaveLength(UNDO_STEPS);
  expect(steps[0]?.[0]?.after.account).toBe('steg 2');
});

it('takes back only the field that the step changed', () => {
  expect(inverseOf(step('text'))).toEqual({ account: '' });
});

it('leaves a first status, which cannot be taken away', () => {
  const first: RowStep = {
    activityId: 'a1',
    before: { status: null, account: '' },
    after: { status: 'COMPLETED', account: '' },
  };
  expect(inverseOf(first)).toEqual({});
});
