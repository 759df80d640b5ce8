import { expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { daysLeft, inOrderOfDay, type TodoItem } from './todo-order.js';

function anItem(key: string, on: string | null): TodoItem {
  const day = on === null ? null : plainDate(on);
  return { key, kind: 'DEADLINE', title: key, on: day, count: null, halfYear: null, caseCode: null, agreement: null };
}

it('what has no day comes first, then by day and as given', () => {
  const items = [anItem('b', '2026-12-31'), anItem('a', '2026-12-01'), anItem('late', null), anItem('c', '2026-12-31')];
  expect(inOrderOfDay(items).map(({ key }) => key)).toEqual(['late', 'a', 'b', 'c']);
});

it('days left are counted from today', () => {
  const today = plainDate('2026-11-22');
  expect(daysLeft(anItem('a', '2026-12-31'), today)).toBe(39);
  expect(daysLeft(anItem('a', '2026-11-20'), today)).toBe(-2);
  expect(daysLeft(anItem('a', null), today)).toBeNull();
});
