import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { luhnHolds, parseOrganisationNumber } from './organisation-number.js';

describe('an organisation number', () => {
  it.each(['802490-7720', '8024907720', '16802490-7720', '168024907720', ' 802490-7720 '])('accepts %p', (text) => {
    expect(parseOrganisationNumber(text)).toEqual({ ok: true, value: '802490-7720' });
  });

  it.each(['802490-7721', '80249-07720', '19802490-7720', '802490', '801390-7729', 'x802490-7720', '', '802490–7720'])(
    'refuses %p',
    (text) => {
      const ruling = parseOrganisationNumber(text);
      expect(ruling.ok ? [] : ruling.refusals).toEqual([{ code: 'BAD_ORGANISATION_NUMBER', field: 'organisationNumber' }]);
    },
  );

  it.each(['811218-9876', '801190-7720', '16811218-9876', '198112189876'])('tells a person number apart: %s', (text) => {
    const ruling = parseOrganisationNumber(text);
    expect(ruling.ok ? null : ruling.refusals[0]?.code).toBe('LOOKS_LIKE_PERSON_NUMBER');
  });

  it('has a third digit of at least 2, so that it is never a person’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const nine = String(number).padStart(9, '0');
        const check = [...'0123456789'].find((digit) => luhnHolds(`${nine}${digit}`));
        expect(parseOrganisationNumber(`${nine}${check}`).ok).toBe(Number(nine[2]) >= 2);
      }),
    );
  });
});
