import { createHash } from 'node:crypto';
import { type Allowed, type Refusal, type Refused, type Ruling, succeed } from '@jourplan/schema/domain/ruling.js';
import { unstorableTextsIn } from '@jourplan/schema/domain/text/storable-text.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { type EventDetails, RequestRecord } from '@jourplan/schema/persistence/entities/record.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { untilUncontested } from '@jourplan/schema/persistence/until-uncontested.js';
import { canonicalBytes } from '@jourplan/schema/runtime/canonical-json.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unauthenticated } from './access-errors.js';
import { type CommandHeader, mayBegin } from './command-header.js';
import { refusalOfDatabaseError } from './database-refusals.js';
import { logAct } from './log-act.js';
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

type Command = CommandHeader & { input: CommandInput };
type Work = (scope: CommandScope) => Promise<CommandRuling>;

class RolledBack extends Error {
  constructor(readonly refusals: CommandRefusal[]) {
    super('refused');
  }
}

/**
 * The one way a mutation writes: finds the organisation among the person's own, checks the right, makes the request
 * repeatable, runs the work in one transaction and records the event. A refusal rolls the work back; it is remembered
 * under the request id, except CONFLICT, which may pass next time. Unknown and forbidden both read NOT_FOUND. A
 * transaction that met somebody else's is run anew, so `work` writes nowhere but through its scope.
 */
export async function runCommand(
  context: CommandContext,
  header: CommandHeader,
  input: CommandInput,
  work: Work,
): Promise<CommandAnswer> {
  const command = { ...header, input };
  const answer = await answerTo(context, command, work);
  if (!answer.ok && answer.refusals.some(isByRight)) logRefused(context, command);
  return answer;
}

/** What nobody may know of is refused at `organisation`; a row that is not there at its own field. */
const isByRight = ({ code, field }: CommandRefusal): boolean => code === 'NOT_FOUND' && field === 'organisation';

function logRefused({ log, http, signedIn }: CommandContext, { act, input }: Command): void {
  if (log && http && signedIn)
    logAct({ log, http }, 'act refused', { personId: signedIn.userId, act, organisationId: ownOrganisation(signedIn, input) });
}

function ownOrganisation({ memberships }: CommandActor, { organisation }: Command['input']): string | undefined {
  return memberships.find(({ slug }) => slug === organisation)?.organisationId;
}

async function answerTo(context: CommandContext, command: Command, work: Work): Promise<CommandAnswer> {
  const actor = context.signedIn;
  if (actor === null) throw unauthenticated();
  const organisationId = ownOrganisation(actor, command.input);
  if (organisationId === undefined) return notFound('organisation');
  if (!mayBegin(actor, command, organisationId)) return notFound('organisation');

  const unstorable = unstorableTextsIn(command.input);
  if (unstorable.length > 0)
    return { ok: false, refusals: unstorable.map((path) => ({ code: 'INVALID_VALUE', field: path.join('.') })), organisationId };

  const request = { id: command.input.requestId, inputHash: hashOf(command) };
  const scope = { organisationId, actor, today: context.clock.today(), now: context.clock.now() };
  try {
    const ruling = await untilUncontested(() =>
      inOrganisation(context.em, organisationId, async (tx) => {
        const earlier = await claim(tx, scope, command, request);
        if (earlier !== null) return { ...earlier, isRepeat: true };
        const outcome = await work({ tx, ...scope });
        if (!outcome.ok) throw new RolledBack(outcome.refusals);
        await tx.flush();
        return finish(tx, scope, command, request.id, outcome.value);
      }),
    );
    return { ...ruling, organisationId };
  } catch (error) {
    const refusals = error instanceof RolledBack ? error.refusals : refusalOfDatabaseError(error);
    if (refusals === null) throw error;
    if (refusals.every((refusal) => refusal.code !== 'CONFLICT')) await remember(context.em, scope, command, request, refusals);
    return { ok: false, refusals, organisationId };
  }
}

function notFound(field: string): Refused<UserErrorCode> {
  return { ok: false, refusals: [{ code: 'NOT_FOUND', field }] };
}

function hashOf(command: Command): Buffer {
  return createHash('sha256').update(command.act).update('\n').update(canonicalBytes(command.input)).digest();
}

type Requester = Pick<CommandScope, 'organisationId' | 'actor' | 'now'>;
type Request = { id: string; inputHash: Buffer };

// A second call with the same id waits here until the first has committed.
async function claim(
  tx: EntityManager,
  who: Requester,
  command: Command,
  request: Request,
): Promise<Ruling<Done, UserErrorCode> | null> {
  const inserted = await tx.execute<{ id: string }[]>(
    `insert into request_record (organisation_id, user_id, id, act, input_hash, created_at) values (?, ?, ?, ?, ?, ?)
     on conflict do nothing returning id`,
    [who.organisationId, who.actor.userId, request.id, command.act, request.inputHash, who.now],
  );
  if (inserted.length > 0) return null;
  const earlier = await tx.findOneOrFail(RequestRecord, {
    organisation: who.organisationId,
    user: who.actor.userId,
    id: request.id,
  });
  if (!request.inputHash.equals(earlier.inputHash))
    return { ok: false, refusals: [{ code: 'REQUEST_ID_REUSED', field: 'requestId' }] };
  if (earlier.refusals) return { ok: false, refusals: earlier.refusals as CommandRefusal[] };
  return { ok: true, value: { entityId: earlier.entityId ?? '', version: earlier.entityVersion ?? 0 } };
}

async function finish(tx: EntityManager, who: Requester, command: Command, requestId: string, changed: Changed) {
  const { id: entityId, version, details = null, secret } = changed;
  await tx.execute(
    'update request_record set entity_id = ?, entity_version = ? where organisation_id = ? and user_id = ? and id = ?',
    [entityId, version, who.organisationId, who.actor.userId, requestId],
  );
  await recordEvent(tx, {
    organisationId: who.organisationId,
    actorId: who.actor.userId,
    act: command.event,
    entity: command.entity,
    entityId,
    details,
    occurredAt: who.now,
  });
  return { ...succeed({ entityId, version }), isRepeat: false, ...(secret === undefined ? {} : { secret }) };
}

async function remember(
  em: EntityManager,
  who: Requester,
  command: Command,
  request: Request,
  refusals: CommandRefusal[],
): Promise<void> {
  await inOrganisation(em, who.organisationId, (tx) =>
    tx.execute(
      `insert into request_record (organisation_id, user_id, id, act, input_hash, refusals, created_at) values (?, ?, ?, ?, ?, ?::jsonb, ?)
       on conflict do nothing`,
      [who.organisationId, who.actor.userId, request.id, command.act, request.inputHash, JSON.stringify(refusals), who.now],
    ),
  );
}
