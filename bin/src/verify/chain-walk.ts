import { chainLink } from '@jourplan/schema/persistence/record-event.js';
import { say } from '../say.js';

/** `digest` is null when the event is gone. */
export type Link = { position: number; chain: Uint8Array; digest: Uint8Array | null };

export type ChainWalk = { expected: number; problems: string[] };
/** `previous`: what the link before may have been, its stored value first; null when it is not known. */
type Walking = ChainWalk & { previous: (Uint8Array | null)[] | null; goneFrom: number | null };

export function startOfChain(): Walking {
  return { expected: 1, problems: [], previous: [null], goneFrom: null };
}

/** Takes the next link in order of position. After a break the walk goes on, so that one change is named once. */
export function walkOn(walking: Walking, link: Link): void {
  const { expected } = walking;
  if (link.position < expected) {
    walking.problems.push(
      say(`länk ${link.position} hör inte hemma i händelsekedjan`, `link ${link.position} does not belong to the event chain`),
    );
    return;
  }
  if (link.position > expected) {
    endGone(walking);
    walking.problems.push(missing(expected, link.position - 1));
    walking.previous = null;
  }
  walking.expected = link.position + 1;
  if (link.digest === null) {
    walking.goneFrom ??= link.position;
    walking.previous = [link.chain];
    return;
  }
  endGone(walking, link.position - 1);
  walking.previous = followed(walking, { ...link, digest: link.digest });
}

/** To be called after the last link. */
export function endOfChain(walking: Walking): void {
  endGone(walking);
}

// A link that does not follow was either changed itself, then the next follows from what it should have been, or it is
// true and something before it was changed, then the next follows from it.
function followed({ previous, problems }: Walking, link: Link & { digest: Uint8Array }): Uint8Array[] {
  if (previous === null) return [link.chain];
  const possible = previous.map((before) => chainLink(before, link.digest));
  if (possible.some((chain) => chain.equals(link.chain))) return [link.chain];
  problems.push(say(`händelsekedjan är bruten vid länk ${link.position}`, `the event chain is broken at link ${link.position}`));
  return [link.chain, ...possible];
}

function endGone(walking: Walking, to = walking.expected - 1): void {
  const from = walking.goneFrom;
  if (from === null) return;
  walking.goneFrom = null;
  walking.problems.push(
    from === to
      ? say(`händelsen i länk ${from} är borta`, `the event of link ${from} is gone`)
      : say(`händelserna i länk ${from}–${to} är borta`, `the events of links ${from}–${to} are gone`),
  );
}

function missing(from: number, to: number): string {
  return from === to
    ? say(`länk ${from} saknas i händelsekedjan`, `link ${from} of the event chain is missing`)
    : say(`länk ${from}–${to} saknas i händelsekedjan`, `links ${from}–${to} of the event chain are missing`);
}
