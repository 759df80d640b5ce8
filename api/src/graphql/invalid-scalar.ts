import type { Locale } from './locale.js';

type Text = Record<Locale, string>;

const WANTED: Record<string, Text> = {
  LocalDate: { sv: 'ett datum som 2026-11-22', en: 'a date such as 2026-11-22' },
  HalfYear: { sv: 'ett halvår som 2026-H1 eller 2026-H2', en: 'a half-year such as 2026-H1 or 2026-H2' },
  DateTime: { sv: 'en tidpunkt i UTC som 2026-11-22T04:46:40Z', en: 'an instant in UTC such as 2026-11-22T04:46:40Z' },
  UUID: { sv: 'ett UUID som 0b6f6c1e-8f0d-4c3a-9f51-0a2d3c4b5e6f', en: 'a UUID such as 0b6f6c1e-8f0d-4c3a-9f51-0a2d3c4b5e6f' },
  Sek: { sv: 'ett belopp i kronor som "830000.00"', en: 'an amount in kronor such as "830000.00"' },
};

/** A value that its scalar does not read. The value itself is never repeated: it may be a person's number. */
export class InvalidScalar extends Error {
  constructor(readonly scalar: string) {
    super(`Expected ${WANTED[scalar]?.en ?? scalar}.`);
  }

  explain(locale: Locale): string {
    const wanted = WANTED[this.scalar]?.[locale] ?? this.scalar;
    return locale === 'sv' ? `Skriv ${wanted}.` : `Write ${wanted}.`;
  }
}
