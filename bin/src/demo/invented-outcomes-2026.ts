import type { InventedOutcomeRow } from './invented-outcome.js';

/** Invented: nothing here has happened. */
export const inventedOutcomes2026H1: readonly InventedOutcomeRow[] = [
  ['human-support', 'COMPLETED', 'Stödet har varit i gång hela våren. Fler får nu ett möte på plats.'],
  ['court-support', 'IN_PROGRESS', 'Stödjare på plats vid nästan alla förhandlingar vi har fått veta om.'],
  ['recruit-supporters', 'IN_PROGRESS', 'Rekryteringen har riktats till dem som kan ta kvällar. Fyra har tackat ja.'],
  ['train-supporters', 'COMPLETED', 'Vårens grundutbildning och en vidareutbildning är genomförda. Handledning varje månad.'],
  ['digital-support', 'IN_PROGRESS', 'Videosamtal har prövats med ett tjugotal stödsökande. Erfarenheterna är goda.'],
  ['evening-opening', 'IN_PROGRESS', 'Öppet onsdagskvällar från januari. Några kvällar ställdes in när ingen kunde bemanna.'],
  ['theme-training', 'NOT_STARTED', 'Årets fokusområde är inte bestämt än, så utbildningen väntar.'],
  ['information-material', 'COMPLETED', 'Material finns nu i alla tolv kommuner.'],
  ['municipal-channels', 'IN_PROGRESS', 'Sex kommuner har tagit in oss i sina nyhetsbrev.'],
  ['information-week', 'COMPLETED', 'Vecka 8 genomfördes i nio kommuner, flest hittills.'],
  ['year-theme', 'DELAYED', 'Fokusområdet är ännu öppet. Styrelsen tar upp frågan efter sommaren.'],
  ['trygg-trapp', 'COMPLETED', 'De två träffar som flyttades från förra året är genomförda.'],
  ['open-house', 'NOT_STARTED', 'Planeras till hösten.'],
  ['staffing-review', 'COMPLETED', 'Genomförd i mars. Kvällsöppet kräver ett nytt schema.'],
  ['staff-and-board-training', 'IN_PROGRESS', 'Styrelsen har gått en kurs i ansvar och ekonomi.'],
  ['social-services', 'IN_PROGRESS', 'Alla tolv kommuner har en kontaktväg till oss. I två används den sällan.'],
  ['joint-projects', 'CANCELLED', 'Det ena projektet fick inga pengar och läggs ner.'],
  ['municipal-agreements', 'IN_PROGRESS', 'Sju kommuner har fleråriga överenskommelser. Samtal pågår med tre.'],
  ['grants-strategy', 'IN_PROGRESS', 'Strategin prövas mot tre företag.'],
  ['half-yearly-review', 'COMPLETED', 'Mål och budget är uppföljda.'],
  ['annual-evaluation', 'COMPLETED', 'Verksamhetsberättelsen antogs på årsmötet i mars.'],
];

/** Invented, and under way: what has no row is not reported yet. */
export const inventedOutcomes2026H2: readonly InventedOutcomeRow[] = [
  ['human-support', 'IN_PROGRESS', 'Stödet är i gång som vanligt. Fler hör av sig efter arbetstid.'],
  ['court-support', 'IN_PROGRESS', 'Bemanningen håller. Vi behöver fler som kan rycka in med kort varsel.'],
  ['recruit-supporters', 'IN_PROGRESS', 'Två informationskvällar är hållna.'],
  ['digital-support', 'DELAYED', 'Videosamtalen fungerar, men chatten väntar på ett säkert verktyg.'],
  ['evening-opening', 'IN_PROGRESS', 'Kvällsöppet de flesta veckor, ibland tillsammans med en annan förening.'],
  ['information-material', 'COMPLETED', 'Materialet är på plats i alla kommuner och fylls på löpande.'],
  ['information-week', 'COMPLETED', 'Genomförd i februari.'],
  ['trygg-trapp', 'COMPLETED', 'Avslutat under våren.'],
  ['open-house', 'COMPLETED', 'Öppet hus i september, med många nya besökare.'],
  ['staff-and-board-training', 'IN_PROGRESS', 'Två anställda går en kurs i krisstöd.'],
  ['social-services', 'IN_PROGRESS', 'Nya möten med de två kommuner där vi får få ärenden.'],
  ['joint-projects', 'DELAYED', 'Ett nytt projekt förbereds men saknar ännu pengar.'],
  ['municipal-agreements', 'IN_PROGRESS', 'Ytterligare en kommun är nära ett beslut.'],
  ['half-yearly-review', 'IN_PROGRESS', 'Uppföljningen av hösten är påbörjad.'],
];

/** The reports of the half-year under way that the manager has not handed in yet. */
export const inventedDrafts2026H2: ReadonlySet<string> = new Set(['digital-support', 'recruit-supporters', 'joint-projects']);
