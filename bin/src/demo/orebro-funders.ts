import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { brottsoffermyndigheten } from './brottsoffermyndigheten.js';
import { agreement, commitment, type DemoFunder, fixedTerm, paidByFunder } from './demo-agreement.js';
import { orebroMunicipalFunders } from './orebro-municipal-funders.js';

const year2026 = fixedTerm('2026-01-01', '2026-12-31');

/** Invented: what was granted for 2026, paid in two parts, and what is applied for. */
const authority = brottsoffermyndigheten([
  agreement({
    key: 'grant-2026',
    title: 'Beviljat verksamhetsstöd 2026',
    scope: 'ALL_CASES',
    term: year2026,
    commitments: [
      commitment({
        key: 'grant-training',
        statement: 'Stödjarna går minst en vidareutbildning om året.',
        measure: 'FURTHER_TRAINING',
        targetPerMille: 800,
        validFrom: year2026.startsOn,
      }),
    ],
    statedAmounts: [
      { category: 'STAFF', startsOn: year2026.startsOn, endsOn: plainDate('2026-06-30'), sek: 180_000 },
      { category: 'CONSULTANTS', startsOn: year2026.startsOn, endsOn: plainDate('2026-06-30'), sek: 30_000 },
      { category: 'STAFF', startsOn: plainDate('2026-07-01'), endsOn: year2026.finalEndsOn, sek: 160_000 },
      { category: 'CONSULTANTS', startsOn: plainDate('2026-07-01'), endsOn: year2026.finalEndsOn, sek: 30_000 },
    ],
    knownFrom: plainDate('2025-12-10'),
  }),
  agreement({
    key: 'application-2027',
    title: 'Ansökan om verksamhetsstöd 2027',
    state: 'DRAFT',
    scope: 'ALL_CASES',
    dependsOnFunds: true,
    term: fixedTerm('2027-01-01', '2027-12-31'),
    costLines: paidByFunder({ STAFF: 380_000, CONSULTANTS: 70_000 }),
    knownFrom: plainDate('2026-09-15'),
  }),
]);

const sponsor: DemoFunder = {
  name: 'Exempelbolaget AB',
  kind: 'COMPANY',
  reportingDays: [],
  agreements: [
    agreement({
      key: 'sponsor',
      title: 'Sponsoravtal med Exempelbolaget 2026',
      scope: 'ALL_CASES',
      term: year2026,
      commitments: [
        commitment({
          key: 'sponsor-thanks',
          statement: 'Bolaget nämns vid öppet hus och i verksamhetsberättelsen.',
          validFrom: year2026.startsOn,
        }),
      ],
      costLines: paidByFunder({ ACTIVITIES: 75_000 }),
      knownFrom: plainDate('2025-12-01'),
    }),
  ],
};

/** Invented agreements with some of the twelve municipalities, an application round and a sponsor. */
export const orebroFunders: readonly DemoFunder[] = [...orebroMunicipalFunders, authority, sponsor];
