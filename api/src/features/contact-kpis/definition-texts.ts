import type { KpiSource, OurReading } from '@jourplan/schema/domain/kpis/kpi.js';
import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';

export type DefinitionText = {
  label: string;
  /** Who is counted in numerator, denominator and pending together. */
  qualifies: string;
  numerator: string;
  /** Those who qualify but are in neither part of the share yet. */
  pending: string;
};

/** The definitions in one language. */
export type DefinitionTexts = {
  kpis: Record<ContactKpiKey, DefinitionText>;
  sources: Record<KpiSource, string>;
  readings: Record<OurReading, string>;
};
