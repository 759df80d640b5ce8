/** A change that was sent and has no answer. */
export interface Unanswered {
  requestId: string;
  /** All of it but the id. */
  rest: string;
}

type WithRequest = { input?: { requestId?: unknown } | null };

/** What stands for a change while it has no answer; null for what bears no id and so is no change of ours. */
export function unanswered(variables: unknown): Unanswered | null {
  const input = (variables as WithRequest | null)?.input;
  if (typeof input?.requestId !== 'string') return null;
  return { requestId: input.requestId, rest: JSON.stringify({ ...(variables as object), input: { ...input, requestId: null } }) };
}

/** The same change, when its answer was lost, goes with the id it had: the server counts it once. Any other keeps its own. */
export function asBefore<TVariables>(variables: TVariables, earlier: Unanswered | null): TVariables {
  const now = unanswered(variables);
  if (now === null || earlier === null || now.rest !== earlier.rest) return variables;
  return { ...variables, input: { ...(variables as { input: object }).input, requestId: earlier.requestId } };
}
