import { type BreakdownDimension, CHANNELS, SECTIONS } from '@jourplan/schema/domain/contacts/contacts.js';
import { digitalConversationsOf, type VolumeRow, WITHOUT_BREAKDOWN } from '@jourplan/schema/domain/contacts/volumes.js';
import { hasStarted } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import { isStale } from '../../reads/figure-freshness.js';
import type { ContactVolumes, VolumeCell } from './contact-volumes.type.js';
import type { StoredVolume, StoredVolumes } from './read-contact-volumes.js';
import { labelOf, orderOf } from './value-labels.js';

type Asked = { by: BreakdownDimension | null; locale: Locale; today: PlainDate };

/** Sums of stored counts, as the screen shows them. Cells are never added to each other. */
export function shapeVolumes(stored: StoredVolumes, { by, locale, today }: Asked): ContactVolumes {
  const totals = stored.rows.filter((row) => row.dimension === WITHOUT_BREAKDOWN);
  const digital = digitalConversationsOf(totals);
  return {
    halfYear: stored.halfYear,
    asOf: stored.asOf,
    computedAt: stored.computedAt,
    isStale: hasStarted(stored.halfYear, today) && isStale(stored, today),
    ...measuresOf(totals),
    digitalShare: digital.denominator === 0 ? null : digital.numerator / digital.denominator,
    byChannel: CHANNELS.map((channel) => {
      const { attempts, conversations } = measuresOf(totals.filter((row) => row.channel === channel));
      return { channel, attempts, conversations };
    }),
    bySection: SECTIONS.map((section) => ({ section, ...measuresOf(totals.filter((row) => row.section === section)) })),
    cells: by === null ? [] : cellsOf(stored.rows, by, locale),
  };
}

function cellsOf(rows: readonly StoredVolume[], by: BreakdownDimension, locale: Locale): VolumeCell[] {
  const broken = rows.filter((row) => row.dimension === by);
  return SECTIONS.flatMap((section) => {
    const ofSection = broken.filter((row) => row.section === section);
    const values = [...new Set(ofSection.map((row) => row.value))];
    const cells = values.map((value) => {
      const own = ofSection.filter((row) => row.value === value);
      return { section, value, label: labelOf(by, value, own[0]?.placeName ?? null, locale), ...measuresOf(own) };
    });
    return cells.sort((a, b) => orderOf(by, a.value) - orderOf(by, b.value) || a.label.localeCompare(b.label, locale));
  });
}

function measuresOf(rows: readonly VolumeRow[]): { casesReceived: number; attempts: number; conversations: number } {
  const sum = (measure: VolumeRow['measure']) =>
    rows.filter((row) => row.measure === measure).reduce((total, row) => total + row.count, 0);
  return { casesReceived: sum('CASES_RECEIVED'), attempts: sum('ATTEMPTS'), conversations: sum('CONVERSATIONS') };
}
