import { REASON_MAX_LENGTH } from '@jourplan/schema/domain/text/reason.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { AssessmentWord } from '../../../components/assessment-word.js';
import { Choice } from '../../../components/choice.js';
import { CountsList } from '../../../components/counts-list.js';
import { Dialog } from '../../../components/dialog.js';
import { Failure } from '../../../components/failure.js';
import { ASSESSMENTS } from '../../../components/status-table.js';
import { AssessGoalDocument, type Assessment } from '../../../graphql/graphql.js';
import { newRequestId } from '../../../lib/request-id.js';
import { useSession } from '../../../lib/session.js';
import { textProblem } from '../../../lib/text-problem.js';
import { useGraphQLMutation } from '../../../lib/use-graphql.js';
import { useKeptText } from '../../../lib/use-kept-text.js';
import { useWords } from '../../../lib/words.js';
import type { PlanArea, PlanGoal } from '../table/outcome-plan.js';

interface AssessGoalProps {
  area: PlanArea;
  goal: PlanGoal;
  halfYear: HalfYear;
  onClose: () => void;
}

const CHOICES: readonly Assessment[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_DATA'];

/** The manager's own assessment: both it and the computed one are shown ever after, with the reason. */
export function AssessGoal({ area, goal, halfYear, onClose }: AssessGoalProps) {
  const { t } = useWords();
  const { computed, counts, manual } = goal.assessment;
  const [assessment, setAssessment] = useState<Assessment>(manual?.assessment ?? computed);
  const [reason, setReason] = useKeptText(`assess.${goal.id}.${halfYear}`, manual?.reason ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const { save, error, refusal, isPending } = useAssess(goal, halfYear, () => {
    setReason(manual?.reason ?? '');
    onClose();
  });
  const reasonId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem =
      reason.trim() === ''
        ? t('outcomes.assess.reasonMissing')
        : textProblem({ t }, reason, { most: REASON_MAX_LENGTH, lines: true });
    setWrong(problem);
    if (problem === null) void save(assessment, reason.trim());
  };
  const message = wrong ?? refusal;
  return (
    <Dialog title={t('outcomes.assess.title', { area: area.name })} onClose={onClose}>
      <div className="assess__computed">
        <p>
          {t('board.computed')} <AssessmentWord assessment={computed} />
        </p>
        <CountsList counts={counts} />
      </div>
      <form className="form" onSubmit={submit}>
        <Choice
          legend={t('outcomes.assess.yours')}
          value={assessment}
          options={CHOICES.map((choice) => [choice, t(ASSESSMENTS[choice].word)] as const)}
          onChange={setAssessment}
        />
        <div className="field">
          <label className="field__label" htmlFor={reasonId}>
            {t('outcomes.assess.reason')}
          </label>
          <span className="field__hint" id={`${reasonId}-hint`}>
            {t('outcomes.assess.hint')}
          </span>
          <textarea
            id={reasonId}
            className="field__input"
            rows={3}
            value={reason}
            aria-invalid={message ? true : undefined}
            aria-describedby={message ? `${reasonId}-hint ${reasonId}-error` : `${reasonId}-hint`}
            onChange={(event) => {
              setReason(event.target.value);
              setWrong(null);
            }}
          />
          {message && (
            <span className="field__error" id={`${reasonId}-error`} role="alert">
              {message}
            </span>
          )}
        </div>
        {error && <Failure error={error} isSaving onRetry={() => void save(assessment, reason.trim())} />}
        <div className="button-row">
          <button type="submit" className="button button--primary" disabled={isPending}>
            {t('outcomes.assess.save')}
          </button>
          {manual && (
            <button type="button" className="button" disabled={isPending} onClick={() => void save(null, null)}>
              {t('outcomes.assess.remove')}
            </button>
          )}
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('outcomes.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function useAssess(goal: PlanGoal, halfYear: HalfYear, onDone: () => void) {
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const assess = useGraphQLMutation(AssessGoalDocument);
  const save = async (assessment: Assessment | null, reason: string | null) => {
    const input = {
      organisation: organisation.slug,
      requestId: newRequestId(),
      goalId: goal.id,
      halfYear,
      expectedVersion: goal.assessment.manual?.version ?? 0,
      assessment,
      reason,
    };
    const answer = await assess.mutateAsync({ input }).catch(() => null);
    if (!answer || answer.goalAssess.userErrors.length > 0) return;
    await queryClient.invalidateQueries();
    onDone();
  };
  return {
    save,
    error: assess.error,
    refusal: assess.data?.goalAssess.userErrors[0]?.message ?? null,
    isPending: assess.isPending,
  };
}
