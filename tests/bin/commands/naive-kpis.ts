import type { Cells } from './import-files.js';

export type Count = { key: string; numerator: number; denominator: number; pending: number; share: number | null };

/** Read from domain.md §4 by somebody who has not seen the rules' code: straight from the cells of the two files. */
export function naiveKpis(cases: readonly Cells[], contacts: readonly Cells[], halfYear: string, asOf: string): Count[] {
  const [first, last] = halfYear.endsWith('H1')
    ? [`${halfYear.slice(0, 4)}-01-01`, `${halfYear.slice(0, 4)}-06-30`]
    : [`${halfYear.slice(0, 4)}-07-01`, `${halfYear.slice(0, 4)}-12-31`];
  const tallies = Object.fromEntries(KEYS.map((key) => [key, { met: 0, missed: 0, pending: 0 }]));
  for (const one of cases) {
    const received = one.mottaget ?? '';
    if (received < first || received > last || received > asOf) continue;
    const verdicts = judge(
      one,
      contacts.filter((contact) => contact.ärendekod === one.ärendekod && (contact.datum ?? '') <= asOf),
      asOf,
    );
    for (const [key, verdict] of Object.entries(verdicts)) {
      const tally = tallies[key];
      if (verdict !== 'out' && tally) tally[verdict] += 1;
    }
  }
  return KEYS.map((key) => {
    const { met = 0, missed = 0, pending = 0 } = tallies[key] ?? {};
    return { key, numerator: met, denominator: met + missed, pending, share: met + missed === 0 ? null : met / (met + missed) };
  });
}

const KEYS = ['FIRST_CONTACT_IN_TIME', 'REACHED_IN_TIME', 'PHONE_PERSISTENCE', 'MEETING_OFFERED', 'UNDER_21_REFERRED'];
type Verdict = 'met' | 'missed' | 'pending' | 'out';

function judge(one: Cells, contacts: readonly Cells[], asOf: string): Record<string, Verdict> {
  const received = one.mottaget ?? '';
  const days = contacts.map((contact) => contact.datum ?? '').sort();
  const reachedDays = contacts
    .filter((contact) => contact.nådd === 'ja')
    .map((contact) => contact.datum ?? '')
    .sort();
  const isOpen = one.avslutat === '' || (one.avslutat ?? '') > asOf;
  const phone = contacts.filter((contact) => contact.kanal === 'telefon');
  const persisted = phone.length >= 3 && phone.some((contact) => isEvening(contact.tid ?? ''));
  const wasOffered = one['möte erbjudet'] !== '' && (one['möte erbjudet'] ?? '') <= asOf;
  const visited = contacts.some((contact) => contact.kanal === 'besök' && contact.nådd === 'ja');
  const isYoung = ['0-14', '15-17', '18-20'].includes(one.åldersgrupp ?? '') && one['inkom via'] !== 'stödcentrum';
  const wasReferred = one['hänvisad till'] === 'stödcentrum' && (one.hänvisad ?? '') <= asOf;
  const inTime = (day: string | undefined): Verdict => {
    if (day === undefined) return asOf <= later(received, 3) ? 'pending' : 'missed';
    return day <= later(received, 3) ? 'met' : 'missed';
  };
  const within14 = (met: boolean, from: string): Verdict => {
    if (met) return 'met';
    return isOpen && asOf <= later(from, 14) ? 'pending' : 'missed';
  };
  return {
    FIRST_CONTACT_IN_TIME: inTime(days[0]),
    REACHED_IN_TIME: inTime(reachedDays[0]),
    PHONE_PERSISTENCE: reachedDays.length > 0 || one['telefon möjlig'] === 'nej' ? 'out' : within14(persisted, received),
    MEETING_OFFERED: reachedDays[0] === undefined ? 'out' : within14(wasOffered || visited, reachedDays[0]),
    UNDER_21_REFERRED: isYoung ? within14(wasReferred, received) : 'out',
  };
}

function isEvening(time: string): boolean {
  const hour = Number(time.slice(0, 2));
  return time === 'kväll' || (hour >= 17 && hour <= 21);
}

export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
