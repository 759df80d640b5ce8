import { describe, expect, it } from '@jest/globals';
import { draftOf, emptyLine, inputOf, problemIn, totalOf } from './budget-draft.js';

const aLine = (change: Partial<ReturnType<typeof emptyLine>> = {}) => ({
  ...emptyLine(),
  name: 'Lokaler',
  sek: '210 000',
  ...change,
});

describe('a budget being written', () => {
  it('begins with an empty line, or with what there is', () => {
    expect(draftOf([])).toHaveLength(1);
    const stored = { id: 'a', name: 'Lokaler', costCategory: null, sek: '210000.00', firstHalfSek: null, agreement: null };
    expect(draftOf([stored])[0]).toMatchObject({ id: 'a', sek: '210000', firstHalfSek: '', costCategory: '' });
  });

  it('says what must be put right', () => {
    expect(problemIn([])).toEqual({ text: 'budget.form.noLines' });
    expect(problemIn([aLine({ name: ' ' })])).toEqual({ text: 'budget.form.noName' });
    expect(problemIn([aLine({ sek: 'mycket' })])).toEqual({ text: 'budget.form.noAmount' });
    expect(problemIn([aLine({ firstHalfSek: 'x' })])).toEqual({ text: 'budget.form.noAmount' });
    expect(problemIn([aLine({ sek: '210 000,50' })])).toEqual({ text: 'budget.ore', nearest: 210_001 });
    expect(problemIn([aLine({ sek: '1 50' })])).toEqual({ text: 'budget.form.noAmount' });
    expect(problemIn([aLine()])).toBeNull();
  });

  it('goes to the api as kronor with two decimals, and empty as null', () => {
    expect(inputOf(aLine())).toEqual({
      id: null,
      name: 'Lokaler',
      costCategory: null,
      agreementId: null,
      sek: '210000.00',
      firstHalfSek: null,
    });
    expect(inputOf(aLine({ firstHalfSek: '0' })).firstHalfSek).toBe('0.00');
  });

  it('adds up what is an amount', () => {
    expect(totalOf([aLine(), aLine({ sek: '' }), aLine({ sek: '1 000 kr' })])).toBe(211_000);
  });
});
