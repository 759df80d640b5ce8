import { useState } from 'react';
import { DataTable, type TableColumn } from '../../components/data-table.js';
import { VoidContactAttemptDocument } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import type { PageAttempt } from './attempt-steps.js';
import { VoidDialog } from './void-dialog.js';

/** Every attempt, the latest first; those that no longer count say why. */
export function AttemptTable({ attempts, mayVoid }: { attempts: readonly PageAttempt[]; mayVoid: boolean }) {
  const { t, date } = useWords();
  const [toVoid, setToVoid] = useState<PageAttempt | null>(null);
  if (attempts.length === 0) return <p>{t('case.attempts.none')}</p>;
  const columns: [TableColumn, ...TableColumn[]] = [
    { key: 'day', label: t('column.day') },
    { key: 'part', label: t('contactLog.partOfDay') },
    { key: 'channel', label: t('contactLog.channel') },
    { key: 'reached', label: t('column.reached') },
    { key: 'counts', label: t('column.counts') },
  ];
  const latestFirst = attempts.toSorted((one, other) => other.occurredOn.localeCompare(one.occurredOn));
  const rows = latestFirst.map((attempt) => ({
    key: attempt.id,
    cells: {
      day: date(attempt.occurredOn),
      part: t(`label.partOfDay.${attempt.partOfDay}`),
      channel: t(`label.channel.${attempt.channel}`),
      reached: t(attempt.reached ? 'contactLog.reached.yes' : 'contactLog.reached.no'),
      counts: <CountsCell attempt={attempt} mayVoid={mayVoid} onVoid={() => setToVoid(attempt)} />,
    },
  }));
  return (
    <>
      <DataTable caption={t('case.attempts')} columns={columns} rows={rows} isCaptionHidden />
      {toVoid && (
        <VoidDialog
          title={t('case.voidAttempt.title')}
          lead={t('case.voidAttempt.lead')}
          document={VoidContactAttemptDocument}
          refusalsOf={({ contactAttemptVoid }) => contactAttemptVoid.userErrors}
          subject={toVoid}
          onClose={() => setToVoid(null)}
        />
      )}
    </>
  );
}

interface CountsCellProps {
  attempt: PageAttempt;
  mayVoid: boolean;
  onVoid: () => void;
}

function CountsCell({ attempt, mayVoid, onVoid }: CountsCellProps) {
  const { t, date } = useWords();
  if (attempt.voidReason) return t('case.attempt.voided', { reason: t(`label.voidReason.${attempt.voidReason}`).toLowerCase() });
  if (!mayVoid) return t('case.attempt.counts');
  const what = t('case.voidAttempt.which', {
    channel: t(`label.channel.${attempt.channel}`).toLowerCase(),
    day: date(attempt.occurredOn),
  });
  return (
    <button type="button" className="button button--quiet" aria-label={what} onClick={onVoid}>
      {t('case.voidAttempt')}
    </button>
  );
}
