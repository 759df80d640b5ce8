import { type ChainHead, chainHead } from '@jourplan/schema/persistence/chain-head.js';
import { installationId } from '@jourplan/schema/persistence/installation-id.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { HeadAnchor } from '@jourplan/schema/runtime/anchor-file.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Anchors } from '../../platform/anchors.js';
import { errorCodeOf } from '../../platform/error-code.js';
import type { WorkContext } from '../../platform/work-context.js';

type Frozen = NonNullable<HeadAnchor['frozen']>;

/**
 * Tells the anchors and the log where the organisation's chain stands, unless they know. When it cannot be written the work
 * goes on: the log says so, and the next sealing tries again.
 */
export async function anchorHead(
  { em, clock, log, anchors }: Pick<WorkContext, 'em' | 'clock' | 'log' | 'anchors'>,
  organisationId: string,
): Promise<void> {
  if (anchors === null) return;
  try {
    const anchor = await nextAnchor({ em, log, anchors }, organisationId, clock.now());
    if (anchor === null) return;
    await anchors.append(anchor);
    log.info('the event chain is anchored', { organisationId, position: anchor.position, chain: anchor.chain });
  } catch (error) {
    log.error('the event chain could not be anchored', { organisationId, errorCode: errorCodeOf(error), path: anchors.path });
  }
}

async function nextAnchor(
  { em, log, anchors }: Pick<WorkContext, 'em' | 'log'> & { anchors: Anchors },
  organisation: string,
  now: Date,
): Promise<HeadAnchor | null> {
  const last = await anchors.lastOf(organisation);
  return inOrganisation(em, organisation, async (tx) => {
    const head = await chainHead(tx, organisation);
    if (head === null || isKnown(head, last)) return null;
    const installation = await installationId(tx);
    if (installation === null) throw new Error('the database has no number of its own');
    if (last !== null && last.position > head.position)
      log.error('the event chain ends before its last anchor: run jourplan verify', { organisationId: organisation });
    const frozen = await frozenSince(tx, organisation, last?.position ?? 0);
    return {
      kind: 'HEAD',
      at: now.toISOString(),
      installation,
      organisation,
      ...head,
      ...(frozen.length === 0 ? {} : { frozen }),
    };
  });
}

function isKnown(head: ChainHead, last: HeadAnchor | null): boolean {
  return last !== null && last.position === head.position && last.chain === head.chain;
}

/** What events after that link say was frozen. */
function frozenSince(tx: EntityManager, organisationId: string, position: number): Promise<Frozen> {
  return tx.execute<Frozen>(
    `select e.act, e.entity_id as id, e.details->>'contentHash' as "contentHash"
       from event_seal s join event e on e.organisation_id = s.organisation_id and e.id = s.event_id
      where s.organisation_id = ? and s.position > ? and e.act in ('follow-up.submitted', 'follow-up.adopted', 'follow-up.superseded')
        and e.details->>'contentHash' is not null
      order by s.position`,
    [organisationId, position],
  );
}
