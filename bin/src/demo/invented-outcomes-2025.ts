import type { InventedOutcomeRow } from './invented-outcome.js';

/** Invented: nothing here has happened. */
export const inventedOutcomes2025H1: readonly InventedOutcomeRow[] = [
  [
    'human-support',
    'IN_PROGRESS',
    'Stödet har varit i gång hela våren. De flesta hör av sig per telefon, men allt fler skriver.',
  ],
  [
    'court-support',
    'IN_PROGRESS',
    'Stödjare har funnits på plats de flesta dagar. Några förhandlingar blev utan stödjare när två pågick samtidigt.',
  ],
  [
    'recruit-supporters',
    'IN_PROGRESS',
    'En informationskväll och annonser i sociala medier gav flera intresserade, mest till domstolssektionen.',
  ],
  ['train-supporters', 'IN_PROGRESS', 'En grundutbildning är genomförd. Stödjarträffar och handledning har hållits varje månad.'],
  ['self-help-group', 'DELAYED', 'Lokalen är klar, men för få anmälde sig i våras. Vi gör ett nytt försök i höst.'],
  ['gang-crime-training', 'COMPLETED', 'Genomförd en lördag i april för båda sektionerna, med föreläsare från socialtjänsten.'],
  ['information-material', 'IN_PROGRESS', 'Nya affischer och foldrar finns på bibliotek och vårdcentraler i sju kommuner.'],
  ['municipal-channels', 'IN_PROGRESS', 'Tre kommuner har lagt ut information om oss på sina webbplatser.'],
  ['information-week', 'COMPLETED', 'Vecka 8 fanns vi på plats på torg och bibliotek i fem kommuner.'],
  ['year-theme', 'IN_PROGRESS', 'Årets fokusområde har tagits upp vid två möten med kommuner och skolor.'],
  ['vulnerable-areas-campaign', 'NOT_STARTED', 'Planerad till hösten, då fler kan vara med.'],
  ['trygg-trapp', 'IN_PROGRESS', 'Uppstart tillsammans med riksförbundet. En första träff i ett bostadsområde är hållen.'],
  ['staffing-review', 'COMPLETED', 'Styrelsen gick igenom behov och bemanning i mars.'],
  ['staff-and-board-training', 'IN_PROGRESS', 'Två anställda har gått kurs i samtalsmetodik.'],
  [
    'social-services',
    'IN_PROGRESS',
    'Möten med socialtjänsten i åtta av tolv kommuner. Rutiner för hur vi tar emot ärenden är på väg.',
  ],
  ['joint-projects', 'IN_PROGRESS', 'Samtal med två idrottsföreningar om ett gemensamt projekt.'],
  ['municipal-agreements', 'IN_PROGRESS', 'Flera kommuner har svarat på vårt förslag om fleråriga överenskommelser.'],
  ['half-yearly-review', 'COMPLETED', 'Mål och budget är uppföljda.'],
  ['annual-evaluation', 'COMPLETED', 'Förra årets verksamhetsberättelse antogs på årsmötet.'],
];

/** Invented: nothing here has happened. */
export const inventedOutcomes2025H2: readonly InventedOutcomeRow[] = [
  ['human-support', 'COMPLETED', 'Stödet har varit i gång utan avbrott, också under semestern.'],
  [
    'court-support',
    'IN_PROGRESS',
    'Fler stödjare gör att vi nu klarar de flesta dagar, även när två förhandlingar pågår samtidigt.',
  ],
  ['recruit-supporters', 'IN_PROGRESS', 'Sex nya stödjare har tackat ja. Den allmänna sektionen behöver fler med kvällstid.'],
  ['train-supporters', 'COMPLETED', 'Höstens grundutbildning och två vidareutbildningar är genomförda.'],
  ['self-help-group', 'COMPLETED', 'Gruppen kom i gång i september och träffades åtta gånger.'],
  ['gang-crime-training', 'COMPLETED', 'Genomförd under våren. Materialet används nu i grundutbildningen.'],
  ['information-material', 'IN_PROGRESS', 'Material finns i tio kommuner. Två återstår.'],
  ['municipal-channels', 'IN_PROGRESS', 'Vi var med vid fyra kommunala evenemang under hösten.'],
  ['information-week', 'COMPLETED', 'Genomförd i februari. Planeringen för nästa år har börjat.'],
  ['year-theme', 'COMPLETED', 'Årets fokusområde avslutades med ett öppet samtal på biblioteket i Örebro.'],
  [
    'vulnerable-areas-campaign',
    'COMPLETED',
    'Kampanjen pågick sex veckor i sociala medier och genom dem som arbetar i områdena.',
  ],
  ['trygg-trapp', 'DELAYED', 'Två av fyra träffar blev av. Resten flyttas till nästa år.'],
  ['staffing-review', 'COMPLETED', 'Genomförd i mars. En tjänst har utökats.'],
  ['social-services', 'IN_PROGRESS', 'Tio av tolv kommuner har en kontaktperson hos oss och vi hos dem.'],
  ['joint-projects', 'DELAYED', 'Ett projekt väntar på svar om pengar.'],
  ['municipal-agreements', 'IN_PROGRESS', 'Arbetet fortsätter. Fem kommuner har fleråriga överenskommelser.'],
  ['grants-strategy', 'IN_PROGRESS', 'Ett första utkast har gått till styrelsen.'],
  ['half-yearly-review', 'COMPLETED', 'Mål och budget är uppföljda.'],
  ['annual-evaluation', 'IN_PROGRESS', 'Underlag samlas in till årets verksamhetsberättelse.'],
];
