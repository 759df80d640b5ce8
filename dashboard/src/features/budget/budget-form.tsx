import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { SetBudgetDocument } from '../../graphql/graphql.js';
import { newRequestId } from '../../lib/request-id.js';
import { useSession } from '../../lib/session.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { useKronor } from '../../lib/use-kronor.js';
import { useWords } from '../../lib/words.js';
import { type DraftLine, type DraftProblem, draftOf, emptyLine, inputOf, problemIn, totalOf } from './budget-draft.js';
import { BudgetFormLine } from './budget-form-line.js';
import type { BudgetOrganisation } from './budget-organisation.js';

interface BudgetFormProps {
  year: number;
  budget: BudgetOrganisation['budget'];
  agreements: BudgetOrganisation['agreements'];
  isFirst: boolean;
  onClose: () => void;
}

/** The whole budget of a year at once: own categories, and which agreement money pays for them. */
export function BudgetForm({ year, budget, agreements, isFirst, onClose }: BudgetFormProps) {
  const { t, number } = useWords();
  const { kronor } = useKronor();
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const set = useGraphQLMutation(SetBudgetDocument);
  const [lines, setLines] = useState<DraftLine[]>(() => draftOf(budget?.lines ?? []));
  const [isTried, setIsTried] = useState(false);
  const requestId = useRef<string>(undefined);
  const problem = problemIn(lines);
  const change = (key: string, next: Partial<DraftLine>) => {
    requestId.current = undefined;
    setLines((all) => all.map((line) => (line.key === key ? { ...line, ...next } : line)));
  };
  const save = async () => {
    setIsTried(true);
    if (problem !== null) return;
    requestId.current ??= newRequestId();
    const input = {
      organisation: organisation.slug,
      requestId: requestId.current,
      expectedVersion: budget?.version ?? 0,
      year,
      lines: lines.map(inputOf),
    };
    const answer = await set.mutateAsync({ input }).catch(() => null);
    if (answer === null) return;
    requestId.current = undefined;
    if (answer.budgetSet.userErrors.length > 0) return;
    await queryClient.invalidateQueries();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const problemText = (one: DraftProblem) =>
    one.text === 'budget.ore' ? t(one.text, { amount: number(one.nearest) }) : t(one.text);
  const refusals = [
    ...(isTried && problem ? [problemText(problem)] : []),
    ...(set.data?.budgetSet.userErrors ?? []).map(({ message }) => message),
  ];
  return (
    <section aria-labelledby="satt-budget" className="budget__half">
      <Entry rule="heavy" label={t('budget.form.label')}>
        <h2 id="satt-budget">{t(isFirst ? 'budget.form.first' : 'budget.form.heading', { year: String(year) })}</h2>
        <p className="prose">{t('budget.form.lead')}</p>
        <form className="budget-form" onSubmit={submit} noValidate>
          {lines.map((line, index) => (
            <BudgetFormLine
              key={line.key}
              line={line}
              number={index + 1}
              agreements={agreements}
              onChange={(next) => change(line.key, next)}
              onRemove={() => {
                requestId.current = undefined;
                setLines((all) => all.filter(({ key }) => key !== line.key));
              }}
            />
          ))}
          <div className="button-row">
            <button type="button" className="button" onClick={() => setLines((all) => [...all, emptyLine()])}>
              {t('budget.form.add')}
            </button>
            <p role="status">{t('budget.form.total', { amount: kronor(totalOf(lines)) })}</p>
          </div>
          {refusals.length > 0 && (
            <div className="notice notice--off" role="alert">
              {refusals.map((refusal) => (
                <p key={refusal}>{refusal}</p>
              ))}
            </div>
          )}
          {set.error && <Failure error={set.error} isSaving onRetry={() => void save()} />}
          <div className="button-row">
            <button type="submit" className="button button--primary" disabled={set.isPending}>
              {t('budget.form.save')}
            </button>
            {!isFirst && (
              <button type="button" className="button button--quiet" onClick={onClose}>
                {t('outcomes.cancel')}
              </button>
            )}
          </div>
        </form>
      </Entry>
    </section>
  );
}
