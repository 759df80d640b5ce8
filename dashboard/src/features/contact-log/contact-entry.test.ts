import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { type ContactEntry, contactOf, dayOfEntry, fitsTyped, freshEntry, problemOf } from './contact-entry.js';

const today = plainDate('2026-01-01');
const REMEMBERED = { channel: 'PHONE', reached: false, partOfDay: 'EVENING' } as const;

function anEntry(change: Partial<ContactEntry> = {}): ContactEntry {
  return { ...freshEntry(REMEMBERED), code: 'K7Q2', ...change };
}

function idsInOrder() {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
}

describe('what must be put right', () => {
  it('is nothing once a case is chosen', () => {
    expect(problemOf(anEntry(), today)).toBeNull();
  });

  it('is the case when there is none, and none is needed for a new one', () => {
    expect(problemOf(anEntry({ code: '  ' }), today)).toEqual({ field: 'case', code: 'CASE_MISSING' });
    expect(problemOf(anEntry({ code: '', isNewCase: true }), today)).toBeNull();
  });

  it('is a code with other signs, and one like the number of a person', () => {
    expect(problemOf(anEntry({ code: 'Anna A' }), today)?.code).toBe('BAD_CODE');
    expect(problemOf(anEntry({ code: '19121212-1212' }), today)?.code).toBe('PERSON_NUMBER');
  });

  it('is the day when another one is asked for and none is given', () => {
    expect(problemOf(anEntry({ day: 'OTHER' }), today)).toEqual({ field: 'occurredOn', code: 'DAY_MISSING' });
    expect(problemOf(anEntry({ day: 'OTHER', otherDay: '2025-12-24' }), today)).toBeNull();
  });
});

it('yesterday is the day before, over the turn of the year too', () => {
  expect(dayOfEntry(anEntry({ day: 'YESTERDAY' }), today)).toBe('2025-12-31');
});

describe('the contact to send', () => {
  const known = [{ id: 'c1', code: 'K7Q2' }];

  it('names a case of the list by its id, typed in small letters too', () => {
    const { caseRef } = contactOf(anEntry({ code: 'k7q2' }), { today, known, newRequestId: idsInOrder() });
    expect(caseRef).toEqual({ kind: 'KNOWN', id: 'c1', code: 'K7Q2' });
  });

  it('names any other case by the code as typed', () => {
    const { caseRef } = contactOf(anEntry({ code: ' x-1 ' }), { today, known, newRequestId: idsInOrder() });
    expect(caseRef).toEqual({ kind: 'BY_CODE', code: 'x-1' });
  });

  it('opens a new case on the day of the contact, with ids of their own', () => {
    const newCase = { section: 'COURT', targetGroup: 'WITNESS', place: 'kommun:1880' } as const;
    const entry = anEntry({ isNewCase: true, newCase, day: 'YESTERDAY' });
    const contact = contactOf(entry, { today, known, newRequestId: idsInOrder() });
    expect(contact.requestId).toBe('id-2');
    expect(contact.caseRef).toEqual({
      kind: 'NEW',
      requestId: 'id-1',
      open: {
        section: 'COURT',
        targetGroup: 'WITNESS',
        receivedOn: '2025-12-31',
        municipalityCode: '1880',
        districtId: null,
      },
    });
  });
});

it('the list follows what is typed', () => {
  expect(fitsTyped('K7Q2', ' k7')).toBe(true);
  expect(fitsTyped('K7Q2', '')).toBe(true);
  expect(fitsTyped('K7Q2', '7Q')).toBe(false);
});
