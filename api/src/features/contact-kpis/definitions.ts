import { type ContactKpiKey, KPI_REGISTRY } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import type { DefinitionText, DefinitionTexts } from './definition-texts.js';
import { englishDefinitions } from './definitions-en.js';
import { swedishDefinitions } from './definitions-sv.js';

export type Definition = DefinitionText & { source: string; ourReadings: string[] };

const TEXTS: Record<Locale, DefinitionTexts> = { sv: swedishDefinitions, en: englishDefinitions };

/** How a KPI is defined, in words; which readings are ours is told by the rule itself. */
export function definitionOf(key: ContactKpiKey, locale: Locale): Definition {
  const texts = TEXTS[locale];
  const { source, ourReadings } = KPI_REGISTRY[key];
  return {
    ...texts.kpis[key],
    source: texts.sources[source],
    ourReadings: ourReadings.map((reading) => texts.readings[reading]),
  };
}
