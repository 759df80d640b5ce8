/** The messages about KPIs in one language, out of the words that the API says them in. */
export function kpiMessages(language: string): Record<string, string>;
