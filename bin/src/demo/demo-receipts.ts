import { installationId } from '@jourplan/schema/persistence/installation-id.js';
import { appendAnchors } from '@jourplan/schema/runtime/anchor-file.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from '../say.js';
import { errorCode, StartRefusal } from '../start-refusal.js';

type Came = 'LOADED' | 'REMOVED';
type DemoReceipt = { slug: string; organisationId: string };

/**
 * Says in the anchors that invented data came or went, so that it does not look like tampering. Throws StartRefusal when
 * it cannot be written; says nothing when no anchors are kept.
 */
export async function leaveReceipt(
  { em, anchorPath, now }: { em: EntityManager; anchorPath: string | null; now: Date },
  kind: Came,
  receipts: readonly DemoReceipt[],
): Promise<void> {
  const installation = await installationId(em);
  if (anchorPath === null || installation === null || receipts.length === 0) return;
  const at = now.toISOString();
  const lines = receipts.map(({ slug, organisationId }) => ({ kind, at, installation, organisation: organisationId, slug }));
  await appendAnchors(anchorPath, lines).catch((error: unknown) => {
    throw new StartRefusal(
      say(
        `Ankarna i ${anchorPath} går inte att skriva (${errorCode(error)}): ändra filens ägare eller rättigheter, eller ange en annan fil med ANCHOR_PATH.`,
        `The anchors in ${anchorPath} cannot be written (${errorCode(error)}): change the owner or the rights of the file, or name another one with ANCHOR_PATH.`,
      ),
    );
  });
}
