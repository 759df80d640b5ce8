import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import { RefusalList } from '../../components/refusal-list.js';
import type { RequestFailed } from '../../lib/graphql-request.js';
import { useWords } from '../../lib/words.js';

interface RegisterDialogProps {
  title: string;
  /** Refusals that none of the fields is about. */
  others: readonly string[];
  error: RequestFailed | null;
  isPending: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame around the form of every register. */
export function RegisterDialog({ title, others, error, isPending, onSave, onClose, children }: RegisterDialogProps) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {children}
        <RefusalList messages={others} />
        {error && <Failure error={error} isSaving onRetry={onSave} />}
        <div className="button-row">
          <button type="submit" className="button button--primary" disabled={isPending}>
            {t('form.save')}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
