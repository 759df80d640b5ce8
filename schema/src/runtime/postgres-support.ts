import { type PlainDate, plainDate, plusDays, weekdayOf } from '../domain/time/plain-date.js';

/** The oldest major version Jourplan runs on. */
const OLDEST_MAJOR = 18;
/** Last day of support by major version. Source: postgresql.org/support/versioning. */
const SUPPORTED_UNTIL: Record<number, PlainDate> = { 18: plainDate('2030-11-14') };
/** The minor versions of 18 that were out when this was written, from 18.0. Source: postgresql.org/docs/release. */
const RELEASED_18 = ['2025-09-25', '2025-11-13', '2026-02-12', '2026-02-26', '2026-05-14'].map(plainDate);
/** A minor version comes on the second Thursday of these months. Source: postgresql.org/developer/roadmap. */
const RELEASE_MONTHS = ['02', '05', '08', '11'];
const THURSDAY = 4;

export type PostgresSupport = {
  /** OUTDATED: at least `mostMissed` minor versions are known to have come since. */
  state: 'CURRENT' | 'TOO_OLD' | 'UNSUPPORTED' | 'OUTDATED';
  /** Null when it cannot be known without asking anybody. */
  releasedOn: PlainDate | null;
  /** Minor versions that have come since by the calendar; there may have been others. */
  missed: number;
};

/** What can be said of a server version such as `18.4 (Debian …)` without asking anybody. `today` inclusive. */
export function postgresSupport(version: string, today: PlainDate, mostMissed: number): PostgresSupport {
  const [major = 0, minor = 0] = (/^\d+(\.\d+)?/.exec(version)?.[0] ?? '').split('.').map(Number);
  if (major < OLDEST_MAJOR) return { state: 'TOO_OLD', releasedOn: null, missed: 0 };
  const releasedOn = major === OLDEST_MAJOR ? releaseOf(minor) : null;
  const missed = releasedOn === null ? 0 : scheduledAfter(releasedOn).filter((day) => day <= today).length;
  const until = SUPPORTED_UNTIL[major];
  if (until !== undefined && today > until) return { state: 'UNSUPPORTED', releasedOn, missed };
  return { state: missed >= mostMissed ? 'OUTDATED' : 'CURRENT', releasedOn, missed };
}

function releaseOf(minor: number): PlainDate | null {
  const known = RELEASED_18[minor];
  if (known !== undefined) return known;
  return scheduledAfter(RELEASED_18.at(-1) as PlainDate)[minor - RELEASED_18.length] ?? null;
}

/** As long as the version is supported. */
function scheduledAfter(day: PlainDate): PlainDate[] {
  const years = Array.from({ length: 6 }, (_, index) => 2025 + index);
  return years
    .flatMap((year) => RELEASE_MONTHS.map((month) => secondThursday(plainDate(`${year}-${month}-01`))))
    .filter((scheduled) => scheduled > day);
}

function secondThursday(first: PlainDate): PlainDate {
  return plusDays(first, ((THURSDAY - weekdayOf(first) + 7) % 7) + 7);
}
