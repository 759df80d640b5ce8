import type { AgreementTerm } from '@jourplan/schema/domain/agreements/terms.js';
import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { agreement, type DemoAgreement, type DemoFunder, fixedTerm, paidByFunder } from './demo-agreement.js';
import { orebroMunicipalityCommitments as promises } from './orebro-commitments.js';

/** Renewed by itself, one calendar year at a time; notice by 30 September. */
function renewedYearly(startsOn: string, initialEndsOn: string, finalEndsOn: string): AgreementTerm {
  return {
    startsOn: plainDate(startsOn),
    initialEndsOn: plainDate(initialEndsOn),
    finalEndsOn: plainDate(finalEndsOn),
    renewal: 'CALENDAR_YEAR',
    noticeBy: { month: 9, day: 30 },
  };
}

function municipal(name: string, only: DemoAgreement): DemoFunder {
  return { name, kind: 'MUNICIPALITY', reportingDays: [], agreements: [only] };
}

const FROM_THE_START = plainDate('2025-01-01');
const FROM_LATE_2025 = plainDate('2025-11-20');

/** Invented: no municipality has signed any of these. */
export const orebroMunicipalFunders: readonly DemoFunder[] = [
  municipal(
    'Örebro kommun',
    agreement({
      key: 'orebro',
      title: 'Överenskommelse med Örebro kommun',
      dependsOnFunds: true,
      term: renewedYearly('2025-01-01', '2026-12-31', '2028-12-31'),
      municipalityCodes: ['1880'],
      commitments: promises.orebro,
      costLines: paidByFunder({ STAFF: 520_000, PREMISES: 80_000, ACTIVITIES: 20_000 }),
      knownFrom: FROM_THE_START,
    }),
  ),
  municipal(
    'Kumla och Hallsbergs kommuner',
    agreement({
      key: 'kumla-hallsberg',
      title: 'Gemensam överenskommelse med Kumla och Hallsberg',
      isJoint: true,
      term: fixedTerm('2025-01-01', '2027-12-31'),
      municipalityCodes: ['1881', '1861'],
      commitments: promises.kumlaAndHallsberg,
      costLines: paidByFunder({ STAFF: 190_000, PREMISES: 30_000, OTHER: 20_000 }),
      knownFrom: FROM_THE_START,
    }),
  ),
  municipal(
    'Karlskoga kommun',
    agreement({
      key: 'karlskoga',
      title: 'Överenskommelse med Karlskoga kommun',
      term: renewedYearly('2025-01-01', '2025-12-31', '2028-12-31'),
      noticeGivenOn: plainDate('2026-09-14'),
      municipalityCodes: ['1883'],
      commitments: promises.karlskoga,
      costLines: paidByFunder({ STAFF: 150_000, PREMISES: 30_000 }),
      knownFrom: FROM_THE_START,
    }),
  ),
  municipal(
    'Laxå kommun',
    agreement({
      key: 'laxa',
      title: 'Överenskommelse med Laxå kommun 2024–2025',
      term: fixedTerm('2024-01-01', '2025-12-31'),
      municipalityCodes: ['1860'],
      costLines: paidByFunder({ STAFF: 40_000 }),
      knownFrom: FROM_THE_START,
    }),
  ),
  municipal(
    'Lindesbergs kommun',
    agreement({
      key: 'lindesberg',
      title: 'Verksamhetsbidrag från Lindesbergs kommun 2026',
      term: fixedTerm('2026-01-01', '2026-12-31'),
      municipalityCodes: ['1885'],
      costLines: paidByFunder({ STAFF: 70_000, CONSUMABLES: 20_000 }),
      knownFrom: FROM_LATE_2025,
    }),
  ),
  municipal(
    'Askersunds kommun',
    agreement({
      key: 'askersund',
      title: 'Överenskommelse med Askersunds kommun 2026–2028',
      term: fixedTerm('2026-01-01', '2028-12-31'),
      municipalityCodes: ['1882'],
      commitments: promises.askersund,
      costLines: paidByFunder({ STAFF: 60_000 }),
      knownFrom: FROM_LATE_2025,
    }),
  ),
  municipal(
    'Nora kommun',
    agreement({
      key: 'nora',
      title: 'Överenskommelse med Nora kommun',
      dependsOnFunds: true,
      term: renewedYearly('2026-01-01', '2026-12-31', '2029-12-31'),
      municipalityCodes: ['1884'],
      commitments: promises.nora,
      costLines: paidByFunder({ STAFF: 50_000, ACTIVITIES: 10_000 }),
      knownFrom: FROM_LATE_2025,
    }),
  ),
  municipal(
    'Lekebergs kommun',
    agreement({
      key: 'lekeberg',
      title: 'Överenskommelse med Lekebergs kommun 2026–2027',
      term: fixedTerm('2026-01-01', '2027-12-31'),
      municipalityCodes: ['1814'],
      costLines: paidByFunder({ STAFF: 50_000 }),
      knownFrom: FROM_LATE_2025,
    }),
  ),
  municipal(
    'Degerfors kommun',
    agreement({
      key: 'degerfors',
      title: 'Utkast till överenskommelse med Degerfors kommun',
      state: 'DRAFT',
      term: null,
      municipalityCodes: ['1862'],
      costLines: paidByFunder({ STAFF: 60_000 }),
      knownFrom: plainDate('2026-08-25'),
    }),
  ),
];
