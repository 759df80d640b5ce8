import type { KpiSource, OurReading } from '../domain/kpis/kpi.js';
import type { ContactKpiKey } from '../domain/kpis/kpi-registry.js';

export type KpiWords = {
  /** In a few words. */
  name: string;
  /** What a figure of it says; `{share}` stands for the share with its sign. */
  finding: string;
  /** Who is counted in numerator, denominator and pending together. */
  qualifies: string;
  numerator: string;
  /** Those who qualify but are in neither part of the share yet. */
  pending: string;
};
/** What is said of KPIs in one language. */
export type WordsOfKpis = {
  kpis: Readonly<Record<ContactKpiKey, KpiWords>>;
  sources: Readonly<Record<KpiSource, string>>;
  readings: Readonly<Record<OurReading, string>>;
};
