import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '@jourplan/api/features/contact-kpis/definitions.js';
import { DEFINITIONS_VERSION } from '@jourplan/schema/domain/kpis/kpi.js';
import { CONTACT_KPI_KEYS, KPI_REGISTRY } from '@jourplan/schema/domain/kpis/kpi-registry.js';

const page = readFileSync(fileURLToPath(new URL('../../../../docs/kpis.md', import.meta.url)), 'utf8');

/** What the page says of one KPI: from its heading to the next. */
function sectionOf(label: string): string {
  return page.split(/^#{2,3} /m).find((section) => section.startsWith(`${label}\n`)) ?? '';
}

describe('docs/kpis.md', () => {
  it.each(CONTACT_KPI_KEYS)('says of %s what the dashboard says, reading for reading', (key) => {
    const english = definitionOf(key, 'en');
    const section = sectionOf(english.label);
    expect(section).toContain(`\`${key}\` · Swedish: *${definitionOf(key, 'sv').label}*`);
    expect(section.match(/^- .*$/gm)).toEqual([
      `- **Who qualifies:** ${english.qualifies}`,
      `- **Numerator:** ${english.numerator}`,
      `- **Pending:** ${english.pending}`,
      `- **Source:** ${english.source}`,
      ...english.ourReadings.map((reading) => `- **Our reading:** ${reading}`),
    ]);
  });

  it('names the version of the definitions', () => {
    expect(page).toContain(`Definitions version: ${DEFINITIONS_VERSION}.`);
  });
});

describe('a definition', () => {
  it.each(CONTACT_KPI_KEYS)('of %s has every text in both languages, each its own', (key) => {
    const [swedish, english] = [definitionOf(key, 'sv'), definitionOf(key, 'en')];
    expect(swedish.ourReadings).toHaveLength(KPI_REGISTRY[key].ourReadings.length);
    for (const [own, other] of [
      [swedish.label, english.label],
      [swedish.qualifies, english.qualifies],
      [swedish.numerator, english.numerator],
      [swedish.pending, english.pending],
      [swedish.source, english.source],
    ]) {
      expect(own).toMatch(/\S/);
      expect(own).not.toBe(other);
    }
  });
});
