import { type Refused, type Ruling, succeed } from '@jourplan/schema/domain/ruling.js';
import { unstorableTextsIn } from '@jourplan/schema/domain/text/storable-text.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { untilUncontested } from '@jourplan/schema/persistence/until-uncontested.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unauthenticated } from './access-errors.js';
import { type AskedCommand, type CommandHeader, mayBegin } from './command-header.js';
import type {
  Changed,
  CommandActor,
  CommandAnswer,
  CommandContext,
  CommandInput,
  CommandRefusal,
  CommandRuling,
  CommandScope,
  Done,
  Requester,
} from './command-scope.js';
import { refusalOfDatabaseError } from './database-refusals.js';
import { logAct } from './log-act.js';
import { claim, type Request, remember, requestOf } from './request-record.js';

type Work = (scope: CommandScope) => Promise<CommandRuling>;

/** Rolls the transaction back, and tells why. */
export class RolledBack extends Error {
  constructor(readonly refusals: CommandRefusal[]) {
    super('refused');
  }
}

/** The transaction of a command, claimed and recorded; a refusal leaves it as `RolledBack`. */
export type Transaction = (who: Requester, command: AskedCommand, request: Request) => Promise<MadeRuling>;
export type MadeRuling = Ruling<Done, UserErrorCode> & { isRepeat: boolean; secret?: string };

/**
 * The one way a mutation writes: finds the organisation among the person's own, checks the right, makes the request
 * repeatable, runs the work in one transaction and records the event. A refusal rolls the work back; it is remembered
 * under the request id, except CONFLICT, which may pass next time. Unknown and forbidden both read NOT_FOUND. A
 * transaction that met somebody else's is run anew, so `work` writes nowhere but through its scope.
 */
export function runCommand(
  context: CommandContext,
  header: CommandHeader,
  input: CommandInput,
  work: Work,
): Promise<CommandAnswer> {
  return runTransaction(context, header, input, (who, command, request) =>
    inOrganisation(context.em, who.organisationId, async (tx) => {
      const earlier = await claim(tx, who, command, request);
      if (earlier !== null) return { ...earlier, isRepeat: true };
      const outcome = await work({ tx, ...who });
      if (!outcome.ok) throw new RolledBack(outcome.refusals);
      await tx.flush();
      return finish(tx, who, command, request.id, outcome.value);
    }),
  );
}

/** … with a transaction of its own kind. */
export async function runTransaction(
  context: CommandContext,
  header: CommandHeader,
  input: CommandInput,
  transaction: Transaction,
): Promise<CommandAnswer> {
  const command = { ...header, input };
  const answer = await answerTo(context, command, transaction);
  if (!answer.ok && answer.refusals.some(isByRight)) logRefused(context, command);
  return answer;
}

/** What nobody may know of is refused at `organisation`; a row that is not there at its own field. */
const isByRight = ({ code, field }: CommandRefusal): boolean => code === 'NOT_FOUND' && field === 'organisation';

function logRefused({ log, http, signedIn }: CommandContext, { act, input }: AskedCommand): void {
  if (log && http && signedIn)
    logAct({ log, http }, 'act refused', { personId: signedIn.userId, act, organisationId: ownOrganisation(signedIn, input) });
}

function ownOrganisation({ memberships }: CommandActor, { organisation }: AskedCommand['input']): string | undefined {
  return memberships.find(({ slug }) => slug === organisation)?.organisationId;
}

async function answerTo(context: CommandContext, command: AskedCommand, transaction: Transaction): Promise<CommandAnswer> {
  const actor = context.signedIn;
  if (actor === null) throw unauthenticated();
  const organisationId = ownOrganisation(actor, command.input);
  if (organisationId === undefined) return notFound('organisation');
  if (!mayBegin(actor, command, organisationId)) return notFound('organisation');

  const unstorable = unstorableTextsIn(command.input);
  if (unstorable.length > 0)
    return { ok: false, refusals: unstorable.map((path) => ({ code: 'INVALID_VALUE', field: path.join('.') })), organisationId };

  const request = requestOf(command);
  const who = { organisationId, actor, today: context.clock.today(), now: context.clock.now() };
  try {
    const ruling = await untilUncontested(() => transaction(who, command, request));
    return { ...ruling, organisationId };
  } catch (error) {
    const refusals = error instanceof RolledBack ? error.refusals : refusalOfDatabaseError(error);
    if (refusals === null) throw error;
    if (refusals.every((refusal) => refusal.code !== 'CONFLICT')) await remember(context.em, who, command, request, refusals);
    return { ok: false, refusals, organisationId };
  }
}

function notFound(field: string): Refused<UserErrorCode> {
  return { ok: false, refusals: [{ code: 'NOT_FOUND', field }] };
}

async function finish(
  tx: EntityManager,
  who: Requester,
  command: AskedCommand,
  requestId: string,
  changed: Changed,
): Promise<MadeRuling> {
  const { id: entityId, version, details = null, secret } = changed;
  await tx.execute(
    'update request_record set entity_id = ?, entity_version = ? where organisation_id = ? and user_id = ? and id = ?',
    [entityId, version, who.organisationId, who.actor.userId, requestId],
  );
  await recordEvent(tx, { ...eventOf(who, command, entityId), details });
  return { ...succeed({ entityId, version }), isRepeat: false, ...(secret === undefined ? {} : { secret }) };
}

/** The event of a command, but for what it froze. */
export function eventOf({ organisationId, actor, now }: Requester, { event, entity }: AskedCommand, entityId: string) {
  return { organisationId, actorId: actor.userId, act: event, entity, entityId, occurredAt: now };
}
