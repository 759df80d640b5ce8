import type { Shape, Tone } from '../../components/status-table.js';
import type { AttemptLadder, Standing } from '../../graphql/graphql.js';

/** Shape carries the meaning, the word stands beside it. */
export const LADDER = {
  REACHED: { word: 'ladder.REACHED', shape: 'disc', tone: 'ok' },
  REQUIREMENT_MET: { word: 'ladder.REQUIREMENT_MET', shape: 'disc', tone: 'plain' },
  PHONE_NOT_POSSIBLE: { word: 'ladder.PHONE_NOT_POSSIBLE', shape: 'dash', tone: 'none' },
  NOT_YET_DUE: { word: 'ladder.NOT_YET_DUE', shape: 'half', tone: 'plain' },
  NOT_MET: { word: 'ladder.NOT_MET', shape: 'triangle', tone: 'off' },
} as const satisfies Record<AttemptLadder, { word: string; shape: Shape; tone: Tone }>;

export const STANDINGS = {
  MET: { word: 'standing.MET', shape: 'disc', tone: 'ok' },
  PENDING: { word: 'standing.PENDING', shape: 'half', tone: 'plain' },
  MISSED: { word: 'standing.MISSED', shape: 'square', tone: 'off' },
  NOT_APPLICABLE: { word: 'standing.NOT_APPLICABLE', shape: 'dash', tone: 'none' },
} as const satisfies Record<Standing, { word: string; shape: Shape; tone: Tone }>;
