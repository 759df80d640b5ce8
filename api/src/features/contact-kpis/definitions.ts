import { type ContactKpiKey, KPI_REGISTRY } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { KpiWords } from '@jourplan/schema/words/kpi-words.js';
import { wordsOfKpis } from '@jourplan/schema/words/kpis.js';
import type { Locale } from '@jourplan/schema/words/locale.js';

export type Definition = Pick<KpiWords, 'qualifies' | 'numerator' | 'pending'> & {
  label: string;
  source: string;
  ourReadings: string[];
};

/** How a KPI is defined, in words; which readings are ours is told by the rule itself. */
export function definitionOf(key: ContactKpiKey, locale: Locale): Definition {
  const { kpis, sources, readings } = wordsOfKpis(locale);
  const { name, qualifies, numerator, pending } = kpis[key];
  const { source, ourReadings } = KPI_REGISTRY[key];
  return {
    label: name,
    qualifies,
    numerator,
    pending,
    source: sources[source],
    ourReadings: ourReadings.map((reading) => readings[reading]),
  };
}
