import { wordsOfKpis } from '@jourplan/schema/words/kpis.js';

/** The messages about KPIs in one language, out of the words that the API says them in. */
export function kpiMessages(language) {
  return Object.fromEntries(
    Object.entries(wordsOfKpis(language).kpis).flatMap(([key, { name, finding }]) => [
      [`kpi.${key}`, name],
      [`contactKpis.finding.${key}`, finding],
    ]),
  );
}
