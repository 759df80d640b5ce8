import type { WordsOfKpis } from '../kpi-words.js';

export const kpis: WordsOfKpis = {
  kpis: {
    FIRST_CONTACT_IN_TIME: {
      name: 'Första kontaktförsök inom tre dagar',
      finding: '{share} fick ett första kontaktförsök inom tre dagar',
      qualifies: 'Ärenden som togs emot under halvåret.',
      numerator: 'Ärenden där det första kontaktförsöket gjordes senast tre dagar efter att ärendet togs emot.',
      pending: 'Ärenden utan kontaktförsök, så länge de tre dagarna inte har gått.',
    },
    REACHED_IN_TIME: {
      name: 'Nådda inom tre dagar',
      finding: '{share} nåddes inom tre dagar',
      qualifies: 'Ärenden som togs emot under halvåret.',
      numerator: 'Ärenden där personen nåddes för första gången senast tre dagar efter att ärendet togs emot, oavsett kanal.',
      pending: 'Ärenden där personen inte har nåtts, så länge de tre dagarna inte har gått.',
    },
    PHONE_PERSISTENCE: {
      name: 'Minst tre telefonförsök, ett på kvällen',
      finding: '{share} av dem vi inte nått har sökts tre gånger, minst en på kvällen',
      qualifies: 'Ärenden där personen inte har nåtts och där det går att kontakta personen per telefon.',
      numerator: 'Ärenden med minst tre försök per telefon, varav minst ett på kvällen.',
      pending: 'Öppna ärenden där kravet inte är uppfyllt, till och med 14 dagar efter att ärendet togs emot.',
    },
    MEETING_OFFERED: {
      name: 'Erbjudna personligt möte',
      finding: '{share} av dem vi nått erbjöds ett personligt möte',
      qualifies: 'Ärenden där personen har nåtts.',
      numerator: 'Ärenden där ett personligt möte har erbjudits, eller där personen nåddes vid ett besök.',
      pending: 'Öppna ärenden där inget möte har erbjudits, till och med 14 dagar efter att personen nåddes första gången.',
    },
    UNDER_21_REFERRED: {
      name: 'Under 21 år hänvisade till Stödcentrum',
      finding: '{share} av dem under 21 år hänvisades till Stödcentrum',
      qualifies:
        'Ärenden där personen var under 21 år när ärendet togs emot och inte kom via Stödcentrum. Okänd ålder räknas inte med.',
      numerator: 'Ärenden där personen har hänvisats till Stödcentrum.',
      pending: 'Öppna ärenden utan hänvisning till Stödcentrum, till och med 14 dagar efter att ärendet togs emot.',
    },
    EVENING_OPENING: {
      name: 'Veckor med egen kvällsöppning',
      finding: 'Egen kvällsöppning {share} av veckorna',
      qualifies: 'Veckor (ISO) vars torsdag ligger i halvåret, från den dag då öppethållandet började registreras.',
      numerator: 'Veckor då vi själva hade öppet minst en kväll.',
      pending: 'Veckor som inte är slut än.',
    },
    EVENING_OPENING_JOINT: {
      name: 'Veckor med kvällsöppning, även partners',
      finding: 'Kvällsöppet hos oss eller en partner {share} av veckorna',
      qualifies: 'Veckor (ISO) vars torsdag ligger i halvåret, från den dag då öppethållandet började registreras.',
      numerator: 'Veckor då vi själva eller en samverkande förening hade öppet minst en kväll.',
      pending: 'Veckor som inte är slut än.',
    },
    HEARINGS_STAFFED: {
      name: 'Förhandlingar med stödjare på plats',
      finding: 'Stödjare på plats vid {share} av förhandlingarna',
      qualifies:
        'Förhandlingar i brottmål under halvåret som inte ställdes in och dit ett vittne eller en målsägande var kallad, från den dag då förhandlingar började registreras.',
      numerator: 'Förhandlingar som hölls med minst en stödjare på plats.',
      pending: 'Förhandlingar som infaller efter dagen då måttet räknades.',
    },
    BASIC_TRAINING: {
      name: 'Stödjare med godkänd grundutbildning',
      finding: '{share} av stödjarna har godkänd grundutbildning',
      qualifies:
        'Stödjare som är aktiva på halvårets sista dag, eller på dagen då måttet räknades om den är tidigare, när stödjare och utbildning registreras.',
      numerator: 'Stödjare som hade godkänd grundutbildning senast den dagen.',
      pending: 'Inga: måttet väntar aldrig på något.',
    },
    FURTHER_TRAINING: {
      name: 'Stödjare med fortbildning det senaste året',
      finding: '{share} av stödjarna har fortbildats det senaste året',
      qualifies:
        'Stödjare som är aktiva på halvårets sista dag, eller på dagen då måttet räknades om den är tidigare, när stödjare och utbildning registreras.',
      numerator: 'Stödjare som deltog i minst en vidareutbildning under de tolv månader som slutar den dagen.',
      pending: 'Inga: måttet väntar aldrig på något.',
    },
    MUNICIPALITY_COVERAGE: {
      name: 'Kommuner med flerårigt avtal',
      finding: '{share} av kommunerna har ett flerårigt avtal med oss',
      qualifies: 'Kommunerna i verksamhetsområdet.',
      numerator:
        'Kommuner som omfattas av en löpande flerårig överenskommelse på halvårets sista dag, eller på dagen då måttet räknades om den är tidigare.',
      pending: 'Inga: måttet väntar aldrig på något.',
    },
  },
  sources: {
    PARTNERSHIP_ANNEX: 'Bilagan till det idéburna offentliga partnerskapet (IOP) med Stockholms stad.',
    OREBRO_PLAN: 'Verksamhetsplanen 2025–2027 för Örebro län.',
    OURS: 'Vårt eget mått; inget av källdokumenten nämner det.',
  },
  readings: {
    THE_KPI_ITSELF: 'Måttet är vårt. Källan talar om kontakt och säger inte om personen ska ha nåtts.',
    CALENDAR_DAYS: 'Dagar är kalenderdagar: dagen efter mottagandet är den första, och den tredje räknas hel.',
    EVENING_FROM_17_TO_22: 'Kväll är från klockan 17 till före klockan 22. All annan tid är dag.',
    NOT_REACHED_ONLY: 'Bara de som inte har nåtts räknas: den som redan är nådd behöver inga fler försök.',
    PENDING_FOR_14_DAYS: 'Ett öppet ärende väntar i högst 14 dagar innan det räknas som missat. Källan anger ingen tid.',
    EVERYONE_UNDER_21:
      'Alla under 21 år räknas. Källan säger ”när det är relevant” och lämnar den som är precis 21 utanför; vi låter den personen stanna hos oss.',
    FROM_FIRST_WHOLE_WEEK: 'Veckor räknas från den första hela veckan efter att öppethållandet började registreras.',
    OWN_PREMISES: 'Kvällarna ska vara våra egna; en samverkande förenings kvällar räknas i ett eget mått.',
    HUNDRED_PER_CENT: 'Källan anger inget procenttal. Vi visar andelen av alla.',
    TWELVE_MONTHS: 'Regelbundet betyder minst en gång på tolv månader. Samma datum ett år tidigare är för tidigt.',
    MULTI_YEAR: 'Flerårig är en överenskommelse vars möjliga löptid innehåller minst två 31 december.',
  },
};
