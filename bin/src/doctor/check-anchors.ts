import { chainHead } from '@jourplan/schema/persistence/chain-head.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { canAnchor, readAnchors } from '@jourplan/schema/runtime/anchor-file.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { everyOrganisation } from '../every-organisation.js';
import { say } from '../say.js';
import type { Installation } from '../with-installation.js';
import type { Finding } from './finding.js';

/** Whether the place outside the database can be written, and knows where each chain stands. */
export async function checkAnchors(em: EntityManager, { anchorPath, mayHaveWorker }: Installation): Promise<Finding> {
  const subject = say('ankare', 'anchors');
  if (anchorPath === null) return { subject, wrong: null, fine: say('inga (ANCHOR_PATH saknas)', 'none (no ANCHOR_PATH)') };
  if (!(await canAnchor(anchorPath)))
    return {
      subject,
      wrong: say(
        `${anchorPath} går inte att skriva: ändra ägare eller rättigheter, eller ange en annan fil med ANCHOR_PATH`,
        `${anchorPath} cannot be written: change owner or rights, or name another file with ANCHOR_PATH`,
      ),
    };
  const behind = mayHaveWorker ? await countBehind(em, anchorPath) : 0;
  return {
    subject,
    fine: anchorPath,
    wrong:
      behind === 0
        ? null
        : say(
            `${behind} föreningars händelsekedjor står inte i ${anchorPath}: se till att arbetaren är igång och läs dess logg`,
            `the event chains of ${behind} associations are not in ${anchorPath}: see that the worker runs, and read its log`,
          ),
  };
}

/** Organisations whose head has not been anchored for a minute. */
async function countBehind(em: EntityManager, path: string): Promise<number> {
  const anchors = (await readAnchors(path))?.anchors ?? [];
  let behind = 0;
  for (const { id } of await everyOrganisation(em)) {
    const head = await inOrganisation(em, id, (tx) => settledHead(tx, id));
    if (head === null) continue;
    const isKnown = anchors.some((line) => line.kind === 'HEAD' && line.organisation === id && line.position >= head.position);
    if (!isKnown) behind += 1;
  }
  return behind;
}

/** The head when it was sealed a minute ago or earlier, else null: the worker may be about to anchor it. */
async function settledHead(tx: EntityManager, organisationId: string) {
  const head = await chainHead(tx, organisationId);
  if (head === null) return null;
  const settled = await tx.execute("select from event_seal where position = ? and sealed_at < now() - interval '1 minute'", [
    head.position,
  ]);
  return settled.length > 0 ? head : null;
}
