import type { TypedDocumentString } from '../graphql/graphql.js';
import { reloadOnce } from './reload-once.js';
import { noteAnswer } from './server-answers.js';

/** BUSY: the server does not get to it just now; sent again with the same id it counts once. */
export type FailureKind = 'OFFLINE' | 'BUSY' | 'NOT_FOUND' | 'SIGNED_OUT' | 'OUTDATED_PAGE' | 'SERVER';

/** A request that got no data: an outage, a lost session or a page older than the server. */
export class RequestFailed extends Error {
  readonly kind: FailureKind;
  /** What support can look the failure up by, when the server gave one. */
  readonly reference: string | null;
  /** When to ask again, as the server says; null when it does not. */
  readonly retryAfterMs: number | null;

  constructor(kind: FailureKind, reference: string | null, message: string, retryAfterMs: number | null = null) {
    super(message);
    this.name = 'RequestFailed';
    this.kind = kind;
    this.reference = reference;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Nothing is wrong with what was sent: it gets through when it is sent again. */
export function passes(kind: FailureKind): boolean {
  return kind === 'OFFLINE' || kind === 'BUSY';
}

interface Answer<TData> {
  data?: TData | null;
  errors?: AnswerError[];
}

interface AnswerError {
  message: string;
  extensions?: { code?: string; reference?: string };
}

/** Sends a document by its hash: the server runs only documents it knows. Language follows `locale`. */
export async function requestGraphQL<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  options: { locale: string; signal?: AbortSignal | undefined },
): Promise<TData> {
  const persistedQuery = { version: 1, sha256Hash: String(document.__meta__?.hash) };
  const { answer, reference } = await post<TData>({ variables, extensions: { persistedQuery } }, options);
  if (!answer.errors?.length && answer.data) return answer.data;
  const failure = failureOf(answer.errors ?? [], reference);
  // The server has been upgraded under the page: what is written is kept, so the new page can be fetched at once.
  if (failure.kind === 'OUTDATED_PAGE') {
    reloadOnce(persistedQuery.sha256Hash, window.sessionStorage, () => window.location.reload());
  }
  throw failure;
}

async function post<TData>(
  body: unknown,
  options: { locale: string; signal?: AbortSignal | undefined },
): Promise<{ answer: Answer<TData>; reference: string | null }> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': options.locale, 'x-jourplan': '1' },
    body: JSON.stringify(body),
    signal: options.signal ?? null,
  }).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause;
    throw new RequestFailed('OFFLINE', null, 'The server could not be reached');
  });
  noteAnswer(response.headers.get('date'), performance.now());
  const answer = await response.json().catch(() => null);
  const reference = response.headers.get('x-request-id');
  const isInFront = answer === null && SENT_BY_PROXIES.has(response.status);
  if (response.status === BUSY_STATUS || isInFront)
    throw busy(answer as Answer<TData> | null, reference, response.headers.get('retry-after'));
  if (answer === null) throw new RequestFailed('SERVER', reference, `The server answered ${response.status} without JSON`);
  return { answer: answer as Answer<TData>, reference };
}

const BUSY_STATUS = 503;
/** What a proxy answers while the server behind it starts again. */
const SENT_BY_PROXIES = new Set([502, 503, 504]);
const LONGEST_WAIT_SECONDS = 60;

/** With the server's own sentence; empty when it came from something in front of it. */
function busy(answer: Answer<unknown> | null, requestReference: string | null, retryAfter: string | null): RequestFailed {
  const [first] = answer?.errors ?? [];
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Math.min(Number(retryAfter), LONGEST_WAIT_SECONDS) : null;
  const reference = first?.extensions?.reference ?? requestReference;
  return new RequestFailed('BUSY', reference, first?.message ?? '', seconds === null ? null : seconds * 1000);
}

const KINDS: Record<string, FailureKind> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  NOT_FOUND: 'NOT_FOUND',
  DOCUMENT_NOT_ALLOWED: 'OUTDATED_PAGE',
  BUSY: 'BUSY',
  UNAVAILABLE: 'BUSY',
};

function failureOf(errors: AnswerError[], requestReference: string | null): RequestFailed {
  const first = errors[0];
  const kind = KINDS[first?.extensions?.code ?? ''] ?? 'SERVER';
  const reference = first?.extensions?.reference ?? requestReference;
  return new RequestFailed(kind, reference, first?.message ?? 'The server sent no data');
}
