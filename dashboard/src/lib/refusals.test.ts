import { describe, expect, it } from '@jest/globals';
import { refusalAt, refusalsElsewhere } from './refusals.js';

const REFUSALS = [
  { code: 'FUTURE_DATE', message: 'Dagen har inte varit', field: ['input', 'occurredOn'] },
  { code: 'BASIC_TRAINING_NOT_PASSED', message: 'Saknar grundutbildning', field: ['supporterCodes', '1'] },
  { code: 'CONFLICT', message: 'Någon hann före', field: [] },
];

describe('refusals of a form', () => {
  it('stand at the field they are about', () => {
    expect(refusalAt(REFUSALS, 'occurredOn')).toBe('Dagen har inte varit');
    expect(refusalAt(REFUSALS, 'supporterCodes')).toBe('Saknar grundutbildning');
    expect(refusalAt(REFUSALS, 'channel')).toBeUndefined();
  });

  it('that no field is about stand together', () => {
    expect(refusalsElsewhere(REFUSALS, ['occurredOn'])).toEqual(['Saknar grundutbildning', 'Någon hann före']);
  });
});
