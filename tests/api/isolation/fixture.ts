import type { Act, Subject } from '@jourplan/schema/domain/access/matrix.js';
import type { Ids } from './two-organisations.js';

export type Right = { act: Act; subject: Subject };

/**
 * How an operation is called for the things named by `ids`: its variables without the organisation and the request id, which
 * the runner adds. `right` is what it takes (any one of several); MEMBER asks for any staff role in the organisation, ANYBODY for nothing.
 */
export type Fixture = {
  variables?: (ids: Ids) => Record<string, unknown>;
  right: Right | readonly Right[] | 'MEMBER' | 'ANYBODY';
};
