import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { commitment, type DemoCommitment, type DemoReading } from './demo-agreement.js';
import { stockholmQualityAims } from './stockholm-quality-aims.js';

/** The first day that the partnership names. */
export const PARTNERSHIP_STARTS_ON = plainDate('2025-04-01');

/** The document gives no percentages. */
const everyone: DemoReading = {
  question: 'Vilken nivå ska nås? Överenskommelsen anger ingen andel.',
  choice: 'Alla, det vill säga 100 %.',
};

type Wording = Pick<DemoCommitment, 'key' | 'statement'> & Partial<DemoCommitment>;
const promised = (said: Wording): DemoCommitment => commitment({ ...said, validFrom: PARTNERSHIP_STARTS_ON });

/** Aims of the partnership that the annex serves. The facts are the agreement's, the words ours. */
const general: readonly DemoCommitment[] = [
  promised({
    key: 'support-for-all',
    statement: 'Erbjuda och ge stöd till alla brottsutsatta i Stockholms stad som har önskat kontakt.',
    readings: [
      {
        question: 'Gäller överenskommelsen? Det exemplar vi har är odaterat och inte undertecknat.',
        choice: 'Vi visar den som gällande från den 1 april 2025, den första dag den nämner.',
      },
    ],
  }),
  promised({
    key: 'collaboration-with-city',
    statement: 'Samarbeta mer och byta mer information med staden, och hänvisa vidare när det är relevant.',
  }),
  promised({
    key: 'under-21',
    statement: 'Hänvisa den som är under 21 år till Stödcentrum.',
    measure: 'UNDER_21_REFERRED',
    targetPerMille: 1000,
    readings: [
      everyone,
      {
        question: 'När är en hänvisning relevant?',
        choice: 'För alla under 21 år som inte kom från Stödcentrum. Den vars ålder inte är känd räknas inte.',
      },
      {
        question: 'Vart hör den som är precis 21 år? Ingen av meningarna nämner det.',
        choice: 'Den som är precis 21 år stannar hos föreningen.',
      },
    ],
  }),
  promised({
    key: 'over-21',
    statement: 'Ta emot den som är över 21 år och som Stödcentrum hänvisar till föreningarna.',
  }),
];

/** On whose terms support is given. */
const terms: readonly DemoCommitment[] = [
  promised({ key: 'on-the-persons-terms', statement: 'Stödet utgår från vad den som söker det önskar.' }),
  promised({ key: 'free-of-charge', statement: 'Stödet kostar ingenting.' }),
  promised({ key: 'anonymous', statement: 'Den som söker stöd får vara anonym.' }),
  promised({ key: 'no-report-needed', statement: 'Brottet behöver inte vara polisanmält.' }),
  promised({ key: 'as-long-as-needed', statement: 'Kontakten varar så länge båda ser ett behov av den.' }),
];

const formsOfSupport: readonly DemoCommitment[] = [
  promised({ key: 'conversations', statement: 'Samtal per telefon och vid personliga möten.' }),
  promised({ key: 'written-contact', statement: 'Kontakt per e-post, sms och sociala medier.' }),
  promised({ key: 'legal-process', statement: 'Information om rättsprocessen.' }),
  promised({ key: 'accompaniment', statement: 'Sällskap vid polisanmälan, förhör och rättegång.' }),
  promised({ key: 'injured-partys-counsel', statement: 'Hjälp att begära målsägandebiträde.' }),
  promised({ key: 'compensation', statement: 'Information om ekonomisk ersättning och hjälp att söka den.' }),
  promised({ key: 'authorities', statement: 'Hjälp i kontakten med myndigheter.' }),
  promised({ key: 'other-activities', statement: 'Information om andra verksamheter och hänvisning till dem.' }),
];

const supporters: readonly DemoCommitment[] = [
  promised({
    key: 'basic-training',
    statement: 'Varje stödjare har gått och klarat den obligatoriska grundutbildningen.',
    measure: 'BASIC_TRAINING',
    targetPerMille: 1000,
    readings: [
      everyone,
      { question: 'Vilka stödjare räknas?', choice: 'De som är aktiva på halvårets sista dag, eller i dag om halvåret pågår.' },
    ],
  }),
  promised({
    key: 'further-training',
    statement: 'Varje stödjare deltar regelbundet i vidareutbildning, erfarenhetsutbyten och medarbetarsamtal.',
    measure: 'FURTHER_TRAINING',
    targetPerMille: 1000,
    readings: [
      everyone,
      {
        question: 'Vad är regelbundet?',
        choice: 'Minst en vidareutbildning under de senaste tolv månaderna. Utbyten och samtal mäts inte.',
      },
    ],
  }),
];

const others: readonly DemoCommitment[] = [
  promised({ key: 'collaboration', statement: 'Samverka med myndigheter och andra.' }),
  promised({ key: 'information', statement: 'Genomföra informationsinsatser.' }),
  promised({
    key: 'tell-of-each-other',
    statement: 'Den part som informerar berättar också om de andra parternas arbete när det är relevant.',
  }),
  promised({ key: 'tell-each-other', statement: 'Den part som planerar en särskild aktivitet berättar det för de andra.' }),
  promised({
    key: 'support-whatever-gender',
    statement: 'Stödet passar var och en oavsett kön, så långt det är möjligt.',
  }),
  promised({
    key: 'balanced-recruitment',
    statement: 'Rekryteringen av stödjare strävar efter jämn könsfördelning, så långt det är möjligt.',
  }),
];

/** Everything the annex promises and aims at, in the order in which it is shown. */
export const stockholmCommitments: readonly DemoCommitment[] = [
  ...general,
  ...terms,
  ...formsOfSupport,
  ...supporters,
  ...others,
  ...stockholmQualityAims.map((aim) =>
    promised({ ...aim, kind: 'QUALITY_AIM', targetPerMille: 1000, readings: [everyone, ...aim.readings] }),
  ),
];
