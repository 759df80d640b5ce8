import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { commitment, type DemoCommitment } from './demo-agreement.js';

const ON_2025_01_01 = plainDate('2025-01-01');
const ON_2026_01_01 = plainDate('2026-01-01');
const LAST_OF_2025 = plainDate('2025-12-31');

/** Invented, with targets of the invented agreements' own. The one with Örebro raised a target after its first year. */
export const orebroMunicipalityCommitments: Record<
  'orebro' | 'kumlaAndHallsberg' | 'karlskoga' | 'askersund' | 'nora',
  readonly DemoCommitment[]
> = {
  orebro: [
    commitment({
      key: 'orebro-first-contact',
      statement: 'Minst 80 % av dem som behöver stöd får en första kontakt inom tre dagar.',
      measure: 'FIRST_CONTACT_IN_TIME',
      targetPerMille: 800,
      validFrom: ON_2025_01_01,
      validTo: LAST_OF_2025,
    }),
    commitment({
      key: 'orebro-first-contact',
      statement: 'Minst 90 % av dem som behöver stöd får en första kontakt inom tre dagar.',
      measure: 'FIRST_CONTACT_IN_TIME',
      targetPerMille: 900,
      validFrom: ON_2026_01_01,
      readings: [{ question: 'Vilka dagar räknas?', choice: 'Kalenderdagar, också lördagar, söndagar och helgdagar.' }],
    }),
    commitment({
      key: 'orebro-meeting',
      kind: 'QUALITY_AIM',
      statement: 'Alla som nås erbjuds ett personligt möte.',
      measure: 'MEETING_OFFERED',
      targetPerMille: 750,
      validFrom: ON_2025_01_01,
    }),
    commitment({
      key: 'orebro-information',
      statement: 'Föreningen är med vid kommunens informationsvecka.',
      validFrom: ON_2025_01_01,
    }),
  ],
  kumlaAndHallsberg: [
    commitment({
      key: 'kumla-hallsberg-evening',
      statement: 'Öppet en kväll i veckan, här eller hos en annan förening.',
      measure: 'EVENING_OPENING_JOINT',
      targetPerMille: 800,
      isJoint: true,
      validFrom: ON_2026_01_01,
    }),
    commitment({
      key: 'kumla-hallsberg-phone',
      kind: 'QUALITY_AIM',
      statement: 'Den som inte svarar söks per telefon minst tre gånger, varav en gång på kvällen.',
      measure: 'PHONE_PERSISTENCE',
      targetPerMille: 700,
      validFrom: ON_2025_01_01,
    }),
  ],
  karlskoga: [
    commitment({
      key: 'karlskoga-hearings',
      statement: 'En stödjare finns på plats när ett vittne eller en målsägande är kallad till tingsrätten.',
      measure: 'HEARINGS_STAFFED',
      targetPerMille: 800,
      validFrom: ON_2025_01_01,
    }),
  ],
  askersund: [
    commitment({
      key: 'askersund-first-contact',
      statement: 'Första kontakten tas inom tre dagar.',
      measure: 'FIRST_CONTACT_IN_TIME',
      validFrom: ON_2026_01_01,
    }),
  ],
  nora: [
    commitment({
      key: 'nora-under-21',
      statement: 'Den som är under 21 år hänvisas till Stödcentrum.',
      measure: 'UNDER_21_REFERRED',
      targetPerMille: 600,
      validFrom: ON_2026_01_01,
    }),
    commitment({
      key: 'nora-basic-training',
      statement: 'Varje stödjare har klarat grundutbildningen.',
      measure: 'BASIC_TRAINING',
      targetPerMille: 1000,
      validFrom: ON_2026_01_01,
    }),
  ],
};
