import type { Locale } from '@jourplan/schema/words/locale.js';
import { GraphQLError } from 'graphql';

export type Told = Record<Locale, string>;

/** What is wrong, and the path of the argument that is, when it is one. */
export type Explained = { told: Told; field?: string[] };

export type RequestRefusalCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'BUSY'
  | 'INTROSPECTION_DISABLED'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED';

/**
 * A request refused on purpose, in words of ours: the only errors whose message is passed on. The words name fields and
 * limits of the schema and never repeat what was sent.
 */
export class RefusedRequest extends GraphQLError {
  /** The path of the argument that is wrong, as in a user error. */
  readonly field: string[] | undefined;

  constructor(
    readonly code: RequestRefusalCode | 'GRAPHQL_VALIDATION_FAILED',
    readonly told: Told,
    { field, status, retryAfterSeconds }: { field?: string[]; status?: number; retryAfterSeconds?: number } = {},
  ) {
    const headers = new Map(retryAfterSeconds === undefined ? [] : [['retry-after', String(retryAfterSeconds)]]);
    super(told.en, { extensions: { code, ...(status !== undefined && { http: { status, headers } }) } });
    this.field = field;
  }
}
