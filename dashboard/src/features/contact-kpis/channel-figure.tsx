import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Figure, type FigureTable } from '../../components/figure.js';
import { useWords } from '../../lib/words.js';
import { BarRows } from './bar-rows.js';
import type { ContactVolumes } from './breakdown.js';

/** Conversations by channel, the most used first. */
export function ChannelFigure({ volumes, halfYear }: { volumes: ContactVolumes; halfYear: HalfYear }) {
  const { t, number, share, halfYearInline } = useWords();
  const rows = volumes.byChannel
    .toSorted((one, other) => other.conversations - one.conversations)
    .map(({ channel, attempts, conversations }) => ({
      key: channel,
      label: t(`label.channel.${channel}`),
      attempts,
      conversations,
    }));
  const first = rows[0];
  const finding =
    first && first.conversations > 0
      ? t('contactVolumes.channels.finding', { channel: first.label, share: share(first.conversations / volumes.conversations) })
      : t('contactVolumes.channels.none');
  const table: FigureTable = {
    columns: [
      { key: 'channel', label: t('contactVolumes.column.channel') },
      { key: 'attempts', label: t('contactVolumes.column.attempts'), isNumber: true },
      { key: 'conversations', label: t('column.conversations'), isNumber: true },
    ],
    rows: rows.map(({ key, label, attempts, conversations }) => ({ key, cells: { channel: label, attempts, conversations } })),
    show: (_column, cell) => (typeof cell === 'number' ? number(cell) : String(cell ?? '')),
  };
  return (
    <Figure
      id="kanaler"
      finding={finding}
      subtitle={t('contactVolumes.channels.subtitle', { period: halfYearInline(halfYear) })}
      table={table}
    >
      <BarRows
        rows={rows.map(({ key, label, conversations }) => ({ key, label, count: conversations }))}
        longest={first?.conversations ?? 0}
        format={number}
      />
    </Figure>
  );
}
