import { continuous, type DemoFocusArea, inYears, RESPONSIBLE } from './demo-plan.js';

/** The six areas of the plan 2025–2027 with their goals and activities. The facts are the plan's, the words ours. */
export const orebroFocusAreas: readonly DemoFocusArea[] = [
  {
    key: 'support',
    name: 'Stöd och hjälp',
    goal: 'Alla som vänder sig till oss får det stöd de ber om, anpassat efter behov och rättigheter. Stödet finns både på plats och digitalt, så att det når fler.',
    activities: [
      continuous({
        key: 'human-support',
        title:
          'Medmänskligt stöd, praktisk hjälp och vägledning genom rättsprocessen: per telefon, sms och e-post, vid besök hos oss och på plats i Örebro tingsrätt',
        responsible: RESPONSIBLE.bothSections,
      }),
      continuous({
        key: 'court-support',
        title: 'Stödjare på plats vid brottmålsförhandlingar i Örebro tingsrätt när ett vittne eller en målsägande är kallad',
        responsible: RESPONSIBLE.courtSection,
      }),
      continuous({
        key: 'recruit-supporters',
        title: 'Rekrytering av stödjare till båda sektionerna',
        responsible: RESPONSIBLE.bothSections,
      }),
      continuous({
        key: 'train-supporters',
        title:
          'Utbildning och vidareutbildning av personal och stödjare, med återkommande stödjarträffar och handledning, så att kvaliteten hålls och höjs',
        responsible: RESPONSIBLE.bothSections,
      }),
      inYears([2025], {
        key: 'self-help-group',
        title: 'Start av en självhjälpsgrupp',
        responsible: RESPONSIBLE.generalSection,
      }),
      inYears([2025], {
        key: 'gang-crime-training',
        title: 'Vidareutbildning för båda sektionerna i att stödja anhöriga som drabbas av gängkriminalitet',
        responsible: RESPONSIBLE.bothSections,
      }),
      inYears([2026], {
        key: 'digital-support',
        title: 'Digitala former av stöd',
        responsible: RESPONSIBLE.generalSection,
      }),
      inYears([2026], {
        key: 'evening-opening',
        title: 'Öppet en kväll mer i veckan, bemannat av anställda, ideella eller båda',
        responsible: RESPONSIBLE.generalSection,
      }),
      inYears([2026, 2027], {
        key: 'theme-training',
        title: 'Vidareutbildning för alla aktiva inom årets fokusområde',
        responsible: RESPONSIBLE.bothSections,
      }),
      inYears([2027], {
        key: 'digital-groups',
        title: 'Digitala stödgrupper för den som bor långt bort',
        responsible: RESPONSIBLE.generalSection,
      }),
    ],
  },
  {
    key: 'information',
    name: 'Marknadsföring och information',
    goal: 'Vi syns mer, och fler brottsutsatta och anhöriga i länet hittar till oss.',
    activities: [
      continuous({
        key: 'information-material',
        title: 'Informationsmaterial där människor rör sig, till exempel på bibliotek, inom vården och på servicecenter',
        responsible: RESPONSIBLE.generalSection,
      }),
      continuous({
        key: 'municipal-channels',
        title: 'Information tillsammans med kommuner och andra, vid kommunernas evenemang och i deras egna kanaler',
        responsible: RESPONSIBLE.manager,
      }),
      continuous({
        key: 'information-week',
        title: 'Informationsvecka i länet varje år i vecka 8',
        schedule: { kind: 'ISO_WEEK', week: 8 },
        responsible: RESPONSIBLE.manager,
      }),
      inYears([2025, 2026, 2027], {
        key: 'year-theme',
        title: 'Årets fokusområde',
        responsible: RESPONSIBLE.manager,
      }),
      inYears([2025], {
        key: 'vulnerable-areas-campaign',
        title: 'Kampanj riktad till socialt utsatta områden, genom dem som arbetar där och i sociala medier',
        responsible: RESPONSIBLE.manager,
      }),
      inYears([2025, 2026], {
        key: 'trygg-trapp',
        title: 'Projektet Trygg Trapp tillsammans med riksförbundet',
        responsible: RESPONSIBLE.manager,
      }),
      inYears([2026], {
        key: 'open-house',
        title: 'Öppet hus eller annat evenemang för allmänheten',
        responsible: RESPONSIBLE.generalSection,
      }),
      inYears([2027], {
        key: 'ambassadors',
        title: 'Ambassadörsprogram med ideella',
        responsible: RESPONSIBLE.bothSections,
      }),
    ],
  },
  {
    key: 'organisation',
    name: 'Organisation',
    goal: 'Vi bygger vidare på en organisation som håller över tid, ger stabilitet och gör arbetet effektivt.',
    activities: [
      continuous({
        key: 'staffing-review',
        title: 'Årlig genomgång av organisationens behov och bemanning',
        schedule: { kind: 'YEARLY' },
        responsible: RESPONSIBLE.board,
      }),
      continuous({
        key: 'staff-and-board-training',
        title: 'Vidareutbildning för anställda och styrelseledamöter',
        responsible: RESPONSIBLE.manager,
      }),
    ],
  },
  {
    key: 'collaboration',
    name: 'Samverkan och nätverkande',
    goal: 'Vi samverkar mer med myndigheter och organisationer, så att stödet hänger ihop hela vägen.',
    activities: [
      continuous({
        key: 'social-services',
        title:
          'Samverkan med socialtjänsten i länets kommuner, så att brottsutsatta hittas tidigt och behov av stöd förs vidare utan hinder',
        responsible: RESPONSIBLE.generalSection,
      }),
      continuous({
        key: 'joint-projects',
        title:
          'Långsiktiga gemensamma projekt med föreningar och företag i länet, för en hållbar ekonomi som ger utrymme för riktade insatser',
        responsible: RESPONSIBLE.manager,
      }),
    ],
  },
  {
    key: 'finances',
    name: 'Ekonomi',
    goal: 'En stabil ekonomisk grund, så att arbetet kan fortsätta utan avbrott och bli bättre.',
    activities: [
      continuous({
        key: 'municipal-agreements',
        title: 'Fleråriga överenskommelser om stöd med alla kommuner i länet',
        responsible: RESPONSIBLE.manager,
      }),
      continuous({
        key: 'grants-strategy',
        title: 'Projekt för en bidragsstrategi riktad till företag och stödmedlemmar',
        responsible: RESPONSIBLE.manager,
      }),
    ],
  },
  {
    key: 'follow-up',
    name: 'Rapportering och uppföljning',
    goal: 'Varje aktivitet följs upp. Det vi väntar oss och det som blev skrivs ner och redovisas, så att vi kan göra det bättre.',
    activities: [
      continuous({
        key: 'half-yearly-review',
        title: 'Uppföljning av mål och budget varje halvår',
        schedule: { kind: 'HALF_YEARLY' },
        responsible: RESPONSIBLE.manager,
      }),
      continuous({
        key: 'annual-evaluation',
        title: 'Årlig utvärdering i verksamhetsberättelsen',
        schedule: { kind: 'YEARLY' },
        responsible: RESPONSIBLE.board,
      }),
    ],
  },
];
