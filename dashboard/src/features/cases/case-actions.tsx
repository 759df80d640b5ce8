import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { VoidSupportCaseDocument } from '../../graphql/graphql.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useWords } from '../../lib/words.js';
import type { PageCase } from './attempt-steps.js';
import { CloseCase } from './close-case.js';
import { EditCase } from './edit-case.js';
import { VoidDialog } from './void-dialog.js';

type Step = 'EDIT' | 'CLOSE' | 'VOID' | null;

/** What one can do with a case; a voided one never changes again. */
export function CaseActions({ supportCase }: { supportCase: PageCase }) {
  const { t } = useWords();
  const [step, setStep] = useState<Step>(null);
  const isVoided = supportCase.voidReason !== null;
  useShortcuts(isVoided ? [] : [{ keys: 'e', label: 'case.edit', run: () => setStep('EDIT') }]);
  if (isVoided) return null;
  const close = () => setStep(null);
  return (
    <>
      <div className="button-row no-print">
        <Link to="/logga" search={{ arende: supportCase.code }} className="button button--primary">
          {t('case.log')}
        </Link>
        <button type="button" className="button" onClick={() => setStep('EDIT')}>
          {t('case.edit')}
        </button>
        {supportCase.closedOn === null && (
          <button type="button" className="button" onClick={() => setStep('CLOSE')}>
            {t('case.close')}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={() => setStep('VOID')}>
          {t('case.void')}
        </button>
      </div>
      {step === 'EDIT' && <EditCase supportCase={supportCase} onClose={close} />}
      {step === 'CLOSE' && <CloseCase supportCase={supportCase} onClose={close} />}
      {step === 'VOID' && (
        <VoidDialog
          title={t('case.void.title', { code: supportCase.code })}
          lead={t('case.void.lead')}
          document={VoidSupportCaseDocument}
          refusalsOf={({ supportCaseVoid }) => supportCaseVoid.userErrors}
          subject={supportCase}
          onClose={close}
        />
      )}
    </>
  );
}
