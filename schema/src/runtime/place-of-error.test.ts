import { describe, expect, it } from '@jest/globals';
import { placeOf } from './place-of-error.js';

describe('the place of an error', () => {
  it('is told without its message, also when the message looks like a place', () => {
    const error = Object.assign(new Error('Key (code)=(KANARIE)\n    at KANARIE (/tmp/kanarie.js:1:2)'), { code: '23505' });
    const place = placeOf(error);
    expect(place).toMatch(/^Error 23505 \| at .*place-of-error\.test\.[jt]s:\d+:\d+/);
    expect(place.toLowerCase()).not.toContain('kanarie');
  });

  it('tells no code that is a sentence', () => {
    expect(placeOf(Object.assign(new TypeError('x'), { code: 'KANARIE satt här' }))).toMatch(/^TypeError \| at /);
  });

  it.each([['text'], [null], [undefined], [{ message: 'KANARIE' }]])('of %j is none', (thrown) => {
    expect(placeOf(thrown)).toBe('something that is no Error was thrown');
  });
});
