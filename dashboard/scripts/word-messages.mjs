import { wordsOfKpis } from '@jourplan/schema/words/kpis.js';
import { labelsOf } from '@jourplan/schema/words/labels-of.js';

/** The messages that are the trade's own words in one language: what the API says them in, by the ids of the screens. */
export function wordMessages(language) {
  const kpis = Object.entries(wordsOfKpis(language).kpis).flatMap(([key, { name, finding }]) => [
    [`kpi.${key}`, name],
    [`contactKpis.finding.${key}`, finding],
  ]);
  const labels = Object.entries(labelsOf(language)).flatMap(([set, words]) =>
    typeof words === 'string' ? [] : Object.entries(words).map(([value, word]) => [`label.${set}.${value}`, word]),
  );
  return Object.fromEntries([...kpis, ...labels]);
}
