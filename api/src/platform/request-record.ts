import { createHash } from 'node:crypto';
import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { Statement } from '@jourplan/schema/persistence/two-trips.js';
import { canonicalBytes } from '@jourplan/schema/runtime/canonical-json.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AskedCommand } from './command-header.js';
import type { CommandRefusal, Done, Requester } from './command-scope.js';

/** What makes a command safe to repeat: the id its client chose, and what it asked for, as a hash. */
export type Request = { id: string; inputHash: Buffer };

export function requestOf({ act, input }: AskedCommand): Request {
  const inputHash = createHash('sha256').update(act).update('\n').update(canonicalBytes(input)).digest();
  return { id: input.requestId, inputHash };
}

/** Null when the request is new. A second call with the same id waits here until the first has committed. */
export async function claim(
  tx: EntityManager,
  who: Requester,
  command: AskedCommand,
  request: Request,
): Promise<Ruling<Done, UserErrorCode> | null> {
  const inserted = await tx.execute<{ id: string }[]>(
    `insert into request_record (organisation_id, user_id, id, act, input_hash, created_at) values (?, ?, ?, ?, ?, ?)
     on conflict do nothing returning id`,
    [who.organisationId, who.actor.userId, request.id, command.act, request.inputHash, who.now],
  );
  if (inserted.length > 0) return null;
  const [earlier] = await tx.execute<Earlier[]>(
    `select ${EARLIER} from request_record where organisation_id = ? and user_id = ? and id = ?`,
    [who.organisationId, who.actor.userId, request.id],
  );
  return answerAgain(request, earlier);
}

/** … where the id of the row that will be made is known beforehand; it gives a row when the request is new. */
export function claimStatement(who: Requester, { act }: AskedCommand, { id, inputHash }: Request, made: Done): Statement {
  return {
    name: 'claim_request',
    text: `insert into request_record (organisation_id, user_id, id, act, input_hash, entity_id, entity_version, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    values: [who.organisationId, who.actor.userId, id, act, inputHash, made.entityId, made.version, who.now.toISOString()],
  };
}

const EARLIER = `encode(input_hash, 'hex') as "inputHash", entity_id as "entityId", entity_version as "entityVersion", refusals::text as refusals`;
export type Earlier = { inputHash: string; entityId: string | null; entityVersion: number | null; refusals: string | null };

export function earlierStatement({ organisationId, actor }: Requester, { id }: Request): Statement {
  return {
    name: 'earlier_request',
    text: `select ${EARLIER} from request_record where organisation_id = $1 and user_id = $2 and id = $3`,
    values: [organisationId, actor.userId, id],
  };
}

/** What the first call with the id was answered, when it asked for the same. */
export function answerAgain({ inputHash }: Request, earlier: Earlier | undefined): Ruling<Done, UserErrorCode> {
  if (earlier === undefined) throw new Error('a request that is claimed has no record');
  if (inputHash.toString('hex') !== earlier.inputHash) return refuse('REQUEST_ID_REUSED', 'requestId');
  if (earlier.refusals) return { ok: false, refusals: JSON.parse(earlier.refusals) as CommandRefusal[] };
  return succeed({ entityId: earlier.entityId ?? '', version: earlier.entityVersion ?? 0 });
}

export async function remember(
  em: EntityManager,
  who: Requester,
  command: AskedCommand,
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
