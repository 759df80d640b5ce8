import { describe, expect, it } from '@jest/globals';
import { isBlock, parseBlock } from './pasted-block.js';
import { type PasteRow, planPaste, type StatusWords } from './plan-paste.js';

describe('a block from a spreadsheet', () => {
  it('is rows of cells, without the line end that Excel puts last', () => {
    expect(parseBlock('Klar\tAllt gjort\r\nPågår\t\r\n')).toEqual([
      ['Klar', 'Allt gjort'],
      ['Pågår', ''],
    ]);
  });

  it('keeps lines, tabs and quotes within a cell', () => {
    expect(parseBlock('Klar\t"Två rader:\nden ""andra"""\nUtgår\t3" rör')).toEqual([
      ['Klar', 'Två rader:\nden "andra"'],
      ['Utgår', '3" rör'],
    ]);
  });

  it('is not one cell, nor nothing', () => {
    expect([isBlock('Klar\r\n'), isBlock(''), isBlock('a\tb'), isBlock('a\nb')]).toEqual([false, false, true, true]);
  });
});

const WORDS: StatusWords = [
  ['COMPLETED', 'Klar'],
  ['NOT_STARTED', 'Ej påbörjad'],
];
const aRow = (activityId: string, parts: Partial<PasteRow> = {}): PasteRow => ({
  activityId,
  title: `Aktivitet ${activityId}`,
  isEditable: true,
  now: { status: null, account: '' },
  ...parts,
});

describe('pasting', () => {
  it('fills statuses and texts down, and counts the cells that come to differ', () => {
    const rows = [aRow('1', { now: { status: 'COMPLETED', account: 'Gammalt' } }), aRow('2'), aRow('3')];
    const plan = planPaste(
      [
        ['klar', 'Nytt'],
        [' EJ  påbörjad'.trim(), ''],
      ],
      rows,
      'status',
      WORDS,
    );
    expect(plan).toMatchObject({ cells: 2, problems: [], rowsOutside: 0, columnsOutside: 0 });
    expect(plan.changes.map(({ activityId, change }) => [activityId, change])).toEqual([
      ['1', { account: 'Nytt' }],
      ['2', { status: 'NOT_STARTED' }],
    ]);
  });

  it('names the row of a word that is no status, and still takes the text beside it', () => {
    const plan = planPaste([['Klar'], ['Färdig', 'Text']], [aRow('1'), aRow('2')], 'status', WORDS);
    expect(plan.problems).toEqual([{ kind: 'UNKNOWN_STATUS', row: 2, title: 'Aktivitet 2', word: 'Färdig' }]);
    expect(plan.changes.map(({ change }) => change)).toEqual([{ status: 'COMPLETED' }, { account: 'Text' }]);
  });

  it('leaves alone what is not one’s own and what looks like a personal number', () => {
    const rows = [aRow('1', { isEditable: false }), aRow('2')];
    const plan = planPaste([['Text'], ['Gäller 19811228-9874']], rows, 'account', WORDS);
    expect(plan.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['NOT_YOURS', 1],
      ['PERSON_NUMBER', 2],
    ]);
    expect(plan.cells).toBe(0);
  });

  it('says what falls outside the table', () => {
    const plan = planPaste([['Text', 'över'], ['mer']], [aRow('1')], 'account', WORDS);
    expect(plan).toMatchObject({ cells: 1, rowsOutside: 1, columnsOutside: 1 });
  });
});
