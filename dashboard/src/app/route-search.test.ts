import { describe, expect, it } from '@jest/globals';
import * as search from './route-search.js';

const ODD = [
  '',
  '1',
  'true',
  'null',
  '{"a":1}',
  '[1]',
  '//127.0.0.1',
  '-1',
  '1e9',
  '\u0000',
  'å'.repeat(3000),
  1,
  { a: 1 },
  [1],
  null,
];

describe.each(Object.entries(search))('%s', (_, schema) => {
  const names = Object.keys(schema.shape);

  it.each(ODD)('takes %j for any of its names without fail, and gives no other name', (value) => {
    const given = Object.fromEntries([...names, 'annat', '__proto__'].map((name) => [name, value]));
    const read = schema.parse(given);
    for (const [name, one] of Object.entries(read)) {
      expect(names).toContain(name);
      expect(['undefined', 'string', 'number']).toContain(typeof one);
    }
  });
});

describe('what an address asks for', () => {
  it('is read as it is written', () => {
    expect(search.signInSearch.parse({ till: '/arenden', orsak: 'inaktiv' })).toEqual({ till: '/arenden', orsak: 'inaktiv' });
    expect(search.contactLogSearch.parse({ arende: '007' })).toEqual({ arende: '007' });
    expect(search.revisionSearch.parse({ version: '2' })).toEqual({ version: 2 });
    expect(search.yearSearch.parse({ ar: '2026' })).toEqual({ ar: '2026' });
    expect(search.figureSearch.parse({ tabell: 'arenden,samtal' })).toEqual({ tabell: 'arenden,samtal' });
    expect(search.agreementSearch.parse({ belopp: '2026-01-01--2026-12-31', halvar: '2026-h2' })).toEqual({
      belopp: '2026-01-01--2026-12-31',
      halvar: '2026-h2',
    });
  });

  it('is absent when it cannot be read, also where another value can', () => {
    expect(search.signInSearch.parse({ till: '//127.0.0.1', orsak: 'annat' })).toEqual({ till: undefined, orsak: undefined });
    expect(search.agreementSearch.parse({ belopp: '1', halvar: '2026-h2' })).toEqual({ belopp: undefined, halvar: '2026-h2' });
    expect(search.contactLogSearch.parse({ arende: '{"a":1}' })).toEqual({ arende: undefined });
    expect(search.revisionSearch.parse({ version: '1.5' })).toEqual({ version: undefined });
  });
});
