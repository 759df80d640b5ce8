import { describe, expect, it } from '@jest/globals';
import { cellBeside, EMPTY_GRID, personsIn, rowsOf, totalOf, wrongCell } from './tally-grid.js';

describe('the tally sheet', () => {
  const grid = { counts: { 'VICTIM-WOMAN': '4', 'WITNESS-MAN': ' 2 ', 'RELATIVE-MAN': '0' }, offered: ['VICTIM'] as const };

  it('sends a row for each cell with people in it', () => {
    expect(rowsOf(grid)).toEqual([
      { targetGroup: 'VICTIM', gender: 'WOMAN', persons: 4, meetingOffered: true },
      { targetGroup: 'WITNESS', gender: 'MAN', persons: 2, meetingOffered: false },
    ]);
    expect(totalOf(grid)).toBe(6);
  });

  it('is nothing when empty', () => {
    expect([rowsOf(EMPTY_GRID), totalOf(EMPTY_GRID), wrongCell(EMPTY_GRID)]).toEqual([[], 0, null]);
  });

  it.each([
    ['', 0],
    ['12', 12],
    ['1,5', null],
    ['-1', null],
    ['fem', null],
    ['1000', null],
  ])('reads %j as %j', (text, persons) => {
    expect(personsIn(text)).toBe(persons);
  });

  it('names the cell that is no number', () => {
    expect(wrongCell({ counts: { 'VICTIM-MAN': '3', 'WITNESS-MAN': 'x' }, offered: [] })).toBe('WITNESS-MAN');
  });

  it('is walked with the arrows, and not past its edges', () => {
    expect(cellBeside(0, 0, 'ArrowDown')).toBe('WITNESS-WOMAN');
    expect(cellBeside(0, 0, 'ArrowRight')).toBe('VICTIM-MAN');
    expect([cellBeside(0, 0, 'ArrowUp'), cellBeside(3, 2, 'ArrowRight'), cellBeside(0, 0, 'x')]).toEqual([null, null, null]);
  });
});
