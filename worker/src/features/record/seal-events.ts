import { sealEvents } from '@jourplan/schema/jobs/seal-events.js';
import { chainHead } from '@jourplan/schema/persistence/chain-head.js';
import { chainLink } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forEveryOrganisation } from '../../platform/every-organisation.js';
import { handle } from '../../platform/job-handler.js';
import type { WorkContext } from '../../platform/work-context.js';
import { anchorHead } from './anchor-head.js';

const EVENTS_AT_ONCE = 1_000;

/** An interval of PostgreSQL, or null for all. */
const WITHIN = { RECENTLY: '1 hour', EVER: null } as const;
type Within = (typeof WITHIN)[keyof typeof WITHIN];

export const sealEventsHandler = handle(sealEvents, async (context, { committed }) => {
  const within = WITHIN[committed];
  const rows = await context.em
    .fork()
    .execute<{ id: string }[]>('select id from directory.organisations_with_unsealed_events(:within::interval)', { within });
  for (const { id } of rows) {
    while ((await sealOrganisation(context, id, within)) === EVENTS_AT_ONCE);
    await anchorHead(context, id);
  }
  // Heads that could not be anchored when they were sealed, and those of before there were anchors.
  if (committed === 'EVER') await forEveryOrganisation(context, sealEvents.name, (id) => anchorHead(context, id));
});

/** Chains an organisation's unsealed events, in the order of their ids. Gives how many; one sealer at a time. */
export function sealOrganisation(
  { em, clock }: Pick<WorkContext, 'em' | 'clock'>,
  organisationId: string,
  within: Within,
): Promise<number> {
  const seal = async (tx: EntityManager) => {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [organisationId]);
    const head = await chainHead(tx, organisationId);
    const events = await unsealed(tx, organisationId, within);
    let position = head?.position ?? 0;
    let chain: Buffer | null = head === null ? null : Buffer.from(head.chain, 'hex');
    const seals = events.map(({ id, digest }) => {
      position += 1;
      chain = chainLink(chain, Buffer.from(digest, 'hex'));
      return { position, eventId: id, chain: chain.toString('hex') };
    });
    await insertSeals(tx, organisationId, seals, clock.now());
    return seals.length;
  };
  return inOrganisation(em, organisationId, seal, { limits: 'RECORD' });
}

function unsealed(tx: EntityManager, organisationId: string, within: Within): Promise<{ id: string; digest: string }[]> {
  return tx.execute<{ id: string; digest: string }[]>(
    `select e.id, encode(e.digest, 'hex') as digest from event e
      where e.organisation_id = :organisationId
        and e.id >= coalesce((select uuidv7(-:within::interval)), '00000000-0000-0000-0000-000000000000'::uuid)
        and not exists (select from event_seal s where s.organisation_id = e.organisation_id and s.event_id = e.id)
      order by e.id limit ${EVENTS_AT_ONCE}`,
    { organisationId, within },
  );
}

type Seal = { position: number; eventId: string; chain: string };

async function insertSeals(tx: EntityManager, organisationId: string, seals: readonly Seal[], now: Date): Promise<void> {
  await tx.execute(
    `insert into event_seal (organisation_id, position, event_id, chain, sealed_at)
     select :organisationId::uuid, position, "eventId", decode(chain, 'hex'), :now::timestamptz
       from json_to_recordset(:seals::json) s(position int, "eventId" uuid, chain text)`,
    { organisationId, seals: JSON.stringify(seals), now },
  );
}
