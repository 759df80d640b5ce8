import { installationId } from '@jourplan/schema/persistence/installation-id.js';
import type { Anchor, HeadAnchor } from '@jourplan/schema/runtime/anchor-file.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from '../say.js';
import type { KnownOrganisation } from '../with-installation.js';

/** What the anchors say of the installation as a whole: that it is this one, and which organisations it has. */
export async function installationProblems(
  em: EntityManager,
  anchors: readonly Anchor[],
  organisations: readonly KnownOrganisation[],
): Promise<string[]> {
  const here = await installationId(em);
  const others = new Set(anchors.map(({ installation }) => installation).filter((id) => id !== here));
  const strange = [...others].map((id) =>
    say(
      `ankarna är skrivna för en annan databas (${id}) än den som finns här (${here ?? 'utan nummer'}): databasen har bytts ut, eller ankarna`,
      `the anchors were written for another database (${id}) than the one that is here (${here ?? 'without a number'}): the database has been replaced, or the anchors`,
    ),
  );
  const present = new Set(organisations.map(({ id }) => id));
  const gone = [...byOrganisation(anchors)].filter(([id, lines]) => !present.has(id) && !isRemoved(lines));
  return [
    ...strange,
    ...gone.map(([id, lines]) => {
      const slug = lines.find((line) => 'slug' in line)?.slug;
      const which = slug === undefined ? id : `${slug} (${id})`;
      return say(
        `organisationen ${which} finns i ankarna, senast ${lastMoment(lines)}, men inte i databasen`,
        `the organisation ${which} is in the anchors, lately ${lastMoment(lines)}, but not in the database`,
      );
    }),
  ];
}

/** Whether the organisation's chain is the one that was anchored, and reaches as far. */
export async function chainProblems(tx: EntityManager, anchors: readonly Anchor[], organisationId: string): Promise<string[]> {
  const heads = (byOrganisation(anchors).get(organisationId) ?? []).filter((line) => line.kind === 'HEAD');
  const [first] = heads;
  if (first === undefined) return [];
  const furthest = heads.reduce((far, head) => (head.position > far.position ? head : far), first);
  const chain = await linksAt(tx, heads);
  const [end] = await tx.execute<{ position: number }[]>('select coalesce(max(position), 0) as position from event_seal');
  const length = end?.position ?? 0;
  const rewritten = heads.filter(({ position, chain: link }) => position <= length && chain.get(position) !== link);
  return [
    ...(furthest.position > length ? [cutOff(length, furthest)] : []),
    ...rewrittenProblem(rewritten),
    ...(await frozenProblems(tx, heads)),
  ];
}

function cutOff(length: number, { position, at }: HeadAnchor): string {
  return say(
    `händelsekedjan slutar vid länk ${length}, men ankrades vid länk ${position} (${at}): senare händelser är borta, eller en äldre kopia av databasen är tillbakalagd`,
    `the event chain ends at link ${length}, but was anchored at link ${position} (${at}): later events are gone, or an older copy of the database was put back`,
  );
}

function rewrittenProblem(rewritten: readonly HeadAnchor[]): string[] {
  const [first] = [...rewritten].sort((a, b) => a.position - b.position);
  if (first === undefined) return [];
  return [
    say(
      `länk ${first.position} är en annan än den som ankrades ${first.at}: kedjan är omskriven (ankare som inte stämmer: ${rewritten.length})`,
      `link ${first.position} is another than the one anchored ${first.at}: the chain has been rewritten (anchors that do not match: ${rewritten.length})`,
    ),
  ];
}

async function linksAt(tx: EntityManager, heads: readonly HeadAnchor[]): Promise<Map<number, string>> {
  const positions = JSON.stringify(heads.map(({ position }) => position));
  const rows = await tx.execute<{ position: number; chain: string }[]>(
    `select position, encode(chain, 'hex') as chain from event_seal
      where position in (select value::int from json_array_elements_text(?::json))`,
    [positions],
  );
  return new Map(rows.map(({ position, chain }) => [position, chain]));
}

/** What was frozen when a head was anchored must still be told by an event. */
async function frozenProblems(tx: EntityManager, heads: readonly HeadAnchor[]): Promise<string[]> {
  const rows = await tx.execute<{ act: string; id: string; contentHash: string }[]>(
    `select act, entity_id as id, details->>'contentHash' as "contentHash" from event where details->>'contentHash' is not null`,
  );
  const told = new Set(rows.map(keyOf));
  return heads
    .flatMap(({ at, frozen = [] }) => frozen.map((each) => ({ at, ...each })))
    .filter((each) => !told.has(keyOf(each)))
    .map(({ at, act, id, contentHash }) =>
      say(
        `${act} av ${id} med kontrollsumman ${contentHash.slice(0, 12)}… ankrades ${at}, men ingen händelse säger det`,
        `${act} of ${id} with the checksum ${contentHash.slice(0, 12)}… was anchored ${at}, but no event tells it`,
      ),
    );
}

const keyOf = ({ act, id, contentHash }: { act: string; id: string; contentHash: string }) => `${act} ${id} ${contentHash}`;

const byOrganisation = (anchors: readonly Anchor[]) => Map.groupBy(anchors, ({ organisation }) => organisation);

// A head may still be appended by a worker that sealed just before.
const isRemoved = (lines: readonly Anchor[]) => lines.some(({ kind }) => kind === 'REMOVED');

function lastMoment(lines: readonly Anchor[]): string {
  return (
    lines
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? ''
  );
}
