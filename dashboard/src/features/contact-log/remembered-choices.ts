import { CHANNELS, PARTS_OF_DAY } from '@jourplan/schema/domain/contacts/contacts.js';
import type { Remembered } from './contact-entry.js';
import type { KeyValueStorage } from './waiting-storage.js';

const KEY = 'jourplan.lastContact';
const FIRST_TIME: Remembered = { channel: 'PHONE', reached: false, partOfDay: 'DAYTIME' };

/** What the last contact in this browser was; a phone call by day the first time. */
export function readRemembered(storage: KeyValueStorage): Remembered {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Remembered>;
    return {
      channel: CHANNELS.find((channel) => channel === kept.channel) ?? FIRST_TIME.channel,
      reached: kept.reached === true,
      partOfDay: PARTS_OF_DAY.find((part) => part === kept.partOfDay) ?? FIRST_TIME.partOfDay,
    };
  } catch {
    return FIRST_TIME;
  }
}

export function writeRemembered(storage: KeyValueStorage, { channel, reached, partOfDay }: Remembered): void {
  try {
    storage.setItem(KEY, JSON.stringify({ channel, reached, partOfDay }));
  } catch {
    // A browser that refuses storage asks anew the next time.
  }
}
