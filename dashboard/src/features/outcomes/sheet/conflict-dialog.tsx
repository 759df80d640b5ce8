import { Dialog } from '../../../components/dialog.js';
import { StatusWord } from '../../../components/status-word.js';
import { formatTimeOf } from '../../../lib/format.js';
import { useWords } from '../../../lib/words.js';
import type { Entry } from './outcome-entry.js';
import { useOutcomeRow, useSheet } from './use-outcome-sheet.js';

interface ConflictDialogProps {
  activityId: string;
  title: string;
  onClose: () => void;
}

/** Both texts side by side; the one not chosen can be had back with undo. */
export function ConflictDialog({ activityId, title, onClose }: ConflictDialogProps) {
  const { t, locale } = useWords();
  const sheet = useSheet();
  const row = useOutcomeRow(activityId);
  if (!row?.theirs) return null;
  const choose = (whose: 'MINE' | 'THEIRS') => {
    sheet.resolve(activityId, whose);
    onClose();
  };
  const time = row.theirs.changedAt === null ? '' : formatTimeOf(locale, row.theirs.changedAt);
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{t('outcomes.conflict.text', { time })}</p>
      <div className="conflict">
        <Side
          heading={t('outcomes.conflict.mine')}
          entry={row.shown}
          action={t('outcomes.conflict.keepMine')}
          onChoose={() => choose('MINE')}
        />
        <Side
          heading={t('outcomes.conflict.theirs')}
          entry={row.theirs}
          action={t('outcomes.conflict.keepTheirs')}
          onChoose={() => choose('THEIRS')}
        />
      </div>
      <p className="quiet">{t('outcomes.conflict.undo')}</p>
    </Dialog>
  );
}

interface SideProps {
  heading: string;
  entry: Entry;
  action: string;
  onChoose: () => void;
}

function Side({ heading, entry, action, onChoose }: SideProps) {
  return (
    <section className="conflict__side">
      <h3>{heading}</h3>
      <p>
        <StatusWord status={entry.status ?? 'NOT_REPORTED'} />
      </p>
      <p className="conflict__text">{entry.account || '–'}</p>
      <button type="button" className="button" onClick={onChoose}>
        {action}
      </button>
    </section>
  );
}
