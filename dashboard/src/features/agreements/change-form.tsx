import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import type { RequestFailed } from '../../lib/graphql-request.js';
import { useWords } from '../../lib/words.js';

interface ChangeFormProps {
  title: string;
  action: string;
  change: { error: RequestFailed | null; refusals: string[]; isPending: boolean };
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with a few fields, why it was refused, and two buttons. */
export function ChangeForm({ title, action, change, onSubmit, onClose, children }: ChangeFormProps) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {children}
        {change.refusals.length > 0 && (
          <div className="notice notice--off" role="alert">
            {change.refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        {change.error && <Failure error={change.error} isSaving onRetry={onSubmit} />}
        <div className="button-row">
          <button type="submit" className="button button--primary" disabled={change.isPending}>
            {action}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('outcomes.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
