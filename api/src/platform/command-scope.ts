import type { Allowed, Refusal, Refused, Ruling } from '@jourplan/schema/domain/ruling.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import type { EventDetails } from '@jourplan/schema/persistence/entities/record.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from './request-context.js';
import type { SignedIn } from './signed-in.js';

/** What a command changed; kept with the request id so that a repeat can answer again. */
export type Done = { entityId: string; version: number };

/** What the work leads to: the row it changed, its version read once everything is written, and what else is told of it. */
export type Changed = {
  id: string;
  version: number;
  /** What the step froze, for its event. */
  details?: EventDetails;
  /** For the answer to this very call alone: it is kept nowhere. */
  secret?: string;
};
export type CommandRefusal = Refusal<UserErrorCode>;
export type CommandRuling = Ruling<Changed, UserErrorCode>;
/** A ruling with where it was made; a refusal may come before the organisation is known. A repeat changed nothing: it only reads. */
export type CommandAnswer =
  | (Allowed<Done> & { organisationId: string; isRepeat: boolean; secret?: string })
  | (Refused<UserErrorCode> & { organisationId?: string });

/** As much of a request as a command needs, so that a job or a command line can act for a person too. */
export type CommandActor = Pick<SignedIn, 'userId' | 'memberships'>;
export type CommandContext = Pick<RequestContext, 'em' | 'clock'> &
  Partial<Pick<RequestContext, 'log' | 'http'>> & { signedIn: CommandActor | null };

export type CommandScope = {
  /** Sees one organisation only; commits with the request record and the event, or not at all. */
  tx: EntityManager;
  organisationId: string;
  actor: CommandActor;
  today: PlainDate;
  now: Date;
};

/** What the person asked for, as it came in; its hash is kept with the request. */
export type CommandInput = { organisation: string; requestId: string };

/** Who asks, and when: the scope of a command before its transaction. */
export type Requester = Omit<CommandScope, 'tx'>;
