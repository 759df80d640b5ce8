import { aCaseRow, aContactRow, type Cells } from './import-files.js';
import { later } from './naive-kpis.js';

/** Cases received from half a year before until `lastDay`, with contacts close to every limit of the KPIs. The same each time. */
export function twoFiles(firstDay: string, lastDay: string): { cases: Cells[]; contacts: Cells[] } {
  const random = generator(20_261_122);
  const pick = <Value>(...values: Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const span = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000);
  const upToLast = (day: string) => (day <= lastDay ? day : '');
  const cases: Cells[] = [];
  const contacts: Cells[] = [];
  for (let index = 0; index < 500; index += 1) {
    // Every tenth in the last three weeks, where cases are pending.
    const received = later(firstDay, index % 10 === 0 ? span - Math.floor(random() * 21) : Math.floor(random() * (span + 1)));
    const referral = pick('', '', 'stödcentrum', 'annan');
    const referredOn = referral === '' ? '' : upToLast(later(received, pick(0, 3, 14, 15)));
    const code = `R-${index}`;
    cases.push(
      aCaseRow({
        ärendekod: code,
        mottaget: received,
        åldersgrupp: pick('0-14', '15-17', '18-20', '21-29', '65+', 'okänd'),
        'inkom via': pick('polisen', 'stödcentrum', 'okänt'),
        'telefon möjlig': pick('ja', 'ja', 'nej'),
        'möte erbjudet': pick('', upToLast(later(received, pick(0, 1, 20)))),
        'hänvisad till': referredOn === '' ? '' : referral,
        hänvisad: referredOn,
        avslutat: pick('', '', upToLast(later(received, pick(0, 10, 60)))),
      }),
    );
    const mayBeReached = random() < 0.6;
    for (let tries = pick(0, 0, 1, 2, 3, 4, 5); tries > 0; tries -= 1) {
      const day = upToLast(later(received, pick(0, 1, 2, 3, 4, 5, 14, 15, 40)));
      if (day === '') continue;
      contacts.push(
        aContactRow({
          ärendekod: code,
          datum: day,
          tid: pick('dag', 'dag', 'kväll', '16:59', '17:00', '21:59', '22:00'),
          kanal: pick('telefon', 'telefon', 'telefon', 'sms', 'besök', 'video'),
          nådd: mayBeReached ? pick('ja', 'nej') : 'nej',
        }),
      );
    }
  }
  return { cases, contacts };
}

/** Park–Miller: the same numbers everywhere. */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
