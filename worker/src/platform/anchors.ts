import { existsSync } from 'node:fs';
import { appendAnchors, type HeadAnchor, readAnchors } from '@jourplan/schema/runtime/anchor-file.js';

/** The file outside the database that says where each chain stood. */
export type Anchors = {
  path: string;
  /** The last line about the organisation's chain; null when there is none. */
  lastOf(organisationId: string): Promise<HeadAnchor | null>;
  /** Throws when the line cannot be written. */
  append(anchor: HeadAnchor): Promise<void>;
};

/** Reads the file when first asked, and anew when it has been moved away. */
export function anchorsIn(path: string): Anchors {
  let known: Promise<Map<string, HeadAnchor>> | null = null;
  const heads = () => {
    if (!existsSync(path)) known = null;
    known ??= lastHeads(path);
    known.catch(() => {
      known = null;
    });
    return known;
  };
  return {
    path,
    lastOf: async (organisationId) => (await heads()).get(organisationId) ?? null,
    async append(anchor) {
      await appendAnchors(path, [anchor]);
      (await heads()).set(anchor.organisation, anchor);
    },
  };
}

async function lastHeads(path: string): Promise<Map<string, HeadAnchor>> {
  const read = await readAnchors(path);
  const heads = (read?.anchors ?? []).filter((anchor) => anchor.kind === 'HEAD');
  return new Map(heads.map((anchor) => [anchor.organisation, anchor]));
}
