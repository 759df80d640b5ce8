import type { Shape, Tone } from '../../components/status-table.js';
import type { AttemptLadder, Standing } from '../../graphql/graphql.js';

/** Shape carries the meaning, the word stands beside it. */
export const LADDER = {
  REACHED: { word: 'label.ladder.REACHED', shape: 'disc', tone: 'ok' },
  REQUIREMENT_MET: { word: 'label.ladder.REQUIREMENT_MET', shape: 'disc', tone: 'plain' },
  PHONE_NOT_POSSIBLE: { word: 'label.ladder.PHONE_NOT_POSSIBLE', shape: 'dash', tone: 'none' },
  NOT_YET_DUE: { word: 'label.ladder.NOT_YET_DUE', shape: 'half', tone: 'plain' },
  NOT_MET: { word: 'label.ladder.NOT_MET', shape: 'triangle', tone: 'off' },
} as const satisfies Record<AttemptLadder, { word: string; shape: Shape; tone: Tone }>;

export const STANDINGS = {
  MET: { word: 'label.standing.MET', shape: 'disc', tone: 'ok' },
  PENDING: { word: 'label.standing.PENDING', shape: 'half', tone: 'plain' },
  MISSED: { word: 'label.standing.MISSED', shape: 'square', tone: 'off' },
  NOT_APPLICABLE: { word: 'label.standing.NOT_APPLICABLE', shape: 'dash', tone: 'none' },
} as const satisfies Record<Standing, { word: string; shape: Shape; tone: Tone }>;
