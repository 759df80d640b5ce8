import { useState } from 'react';
import { Mark } from '../../components/mark.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';
import type { Supporter } from './register-kinds.js';
import { RegisterTable } from './register-table.js';
import { SupporterForm } from './supporter-form.js';
import { inRegisterOrder, isActiveOn, isTrainedOn } from './supporters-on.js';

/** Who gives support: codes, sections and dates. */
export function SupporterRegister({ supporters, mayWrite }: { supporters: readonly Supporter[]; mayWrite: boolean }) {
  const { t, date } = useWords();
  const { today } = useSession();
  const [edited, setEdited] = useState<Supporter | 'NEW' | null>(null);
  const active = supporters.filter((supporter) => isActiveOn(supporter, today));
  const untrained = active.filter((supporter) => !isTrainedOn(supporter, today)).length;
  const sections = ({ general, court }: Supporter) =>
    [general && t('label.section.GENERAL'), court && t('label.section.COURT')].filter(Boolean).join(', ');
  const activeText = ({ activeFrom, activeTo }: Supporter) =>
    activeTo
      ? t('registers.active.span', { from: date(activeFrom), to: date(activeTo) })
      : t('registers.active.since', { from: date(activeFrom) });
  return (
    <>
      <p className="prose">{t('registers.supporters.summary', { active: active.length, untrained })}</p>
      <RegisterTable
        caption={t('registers.name.SUPPORTERS')}
        columns={[
          { key: 'code', label: t('column.code') },
          { key: 'section', label: t('facts.section') },
          { key: 'active', label: t('registers.active') },
          { key: 'basic', label: t('registers.basicTraining') },
          { key: 'further', label: t('registers.furtherTraining') },
        ]}
        entries={inRegisterOrder(supporters, today)}
        cellsOf={(supporter) => ({
          code: <span className="code">{supporter.code}</span>,
          section: sections(supporter),
          active: activeText(supporter),
          basic: <BasicTraining supporter={supporter} />,
          further: supporter.lastFurtherTrainingOn ? date(supporter.lastFurtherTrainingOn) : t('facts.notYet'),
        })}
        nameOf={({ code }) => code}
        onEdit={mayWrite ? setEdited : null}
        addLabel={t('registers.supporters.add')}
        emptyText={t('registers.supporters.empty')}
        onAdd={() => setEdited('NEW')}
      />
      {edited && <SupporterForm supporter={edited === 'NEW' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function BasicTraining({ supporter }: { supporter: Supporter }) {
  const { t, date } = useWords();
  const { today } = useSession();
  if (supporter.basicTrainingPassedOn && isTrainedOn(supporter, today)) {
    return (
      <span className="marked">
        <Mark shape="disc" tone="ok" />
        {date(supporter.basicTrainingPassedOn)}
      </span>
    );
  }
  return (
    <span className="marked marked--risk">
      <Mark shape="triangle" tone="risk" />
      {t('registers.untrained')}
    </span>
  );
}
