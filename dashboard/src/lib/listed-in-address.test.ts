import { expect, it } from '@jest/globals';
import { toggledIn } from './listed-in-address.js';

it('adds and takes out names, once each', () => {
  expect(toggledIn('', 'arenden', true)).toBe('arenden');
  expect(toggledIn('arenden', 'samtal', true)).toBe('arenden,samtal');
  expect(toggledIn('arenden', 'arenden', true)).toBe('arenden');
  expect(toggledIn('arenden,samtal', 'arenden', false)).toBe('samtal');
  expect(toggledIn('arenden', 'arenden', false)).toBe('');
});
