import type { DemoCommitment } from './demo-agreement.js';

type Wording = Pick<DemoCommitment, 'key' | 'statement' | 'measure' | 'readings'> & Partial<DemoCommitment>;

/** What the association itself aims at for good quality; each is measured, and each target is ours. */
export const stockholmQualityAims: readonly Wording[] = [
  {
    key: 'first-contact',
    statement: 'Första kontakten tas inom tre dagar från det att ärendet togs emot.',
    measure: 'FIRST_CONTACT_IN_TIME',
    readings: [
      { question: 'Vilka dagar räknas?', choice: 'Kalenderdagar, också lördagar, söndagar och helgdagar.' },
      {
        question: 'Vad är en första kontakt?',
        choice: 'Det första försöket att nå personen, på vilket sätt som helst. Hur många som nås i tid visas för sig.',
      },
    ],
  },
  {
    key: 'phone-persistence',
    statement: 'Alla söks per telefon minst tre gånger, minst en av gångerna på kvällen.',
    measure: 'PHONE_PERSISTENCE',
    readings: [
      { question: 'Vilka ska sökas tre gånger?', choice: 'De som inte har nåtts och som går att ringa.' },
      { question: 'När är det kväll?', choice: 'Från klockan 17.00 och före klockan 22.00.' },
    ],
  },
  {
    key: 'personal-meeting',
    statement: 'Ett personligt möte är möjligt och erbjuds.',
    measure: 'MEETING_OFFERED',
    readings: [{ question: 'Vem ska erbjudas ett möte?', choice: 'Alla som har nåtts. Ett besök räknas som ett erbjudet möte.' }],
  },
  {
    key: 'evening-opening',
    statement: 'Öppet en kväll i veckan, tillsammans med de andra föreningarna.',
    measure: 'EVENING_OPENING_JOINT',
    isJoint: true,
    readings: [
      { question: 'Vems kväll räknas?', choice: 'Vår egen eller en annan av föreningarnas: en öppen kväll i veckan räcker.' },
      { question: 'Vilka veckor hör till halvåret?', choice: 'De vars torsdag ligger i det. År 2026 har 53 veckor.' },
    ],
  },
];
