import type { PlainDate } from '../time/plain-date.js';

/**
 * What the event of a step of a follow-up keeps of it. Hashes are SHA-256, hexadecimal: a reason is text that somebody typed,
 * so the record has its hash alone.
 */
export type FollowUpDetails = {
  halfYear: string;
  revision: number;
  /** Of the row, after the step. */
  version: number;
  corrects: number | null;
  correctionReasonHash: string | null;
};

export type ReturnDetails = FollowUpDetails & { returnReasonHash: string };

export type ComputedDetails = { version: number; contentHash: string; inputsHash: string };

/** `chainHead` is where the event record stood before, `position:link`; null when nothing had been sealed. */
export type FrozenDetails = FollowUpDetails & {
  documentId: string;
  contentHash: string;
  inputsHash: string;
  chainHead: string | null;
};

export type AdoptedDetails = FrozenDetails & {
  submittedBy: string;
  adoptedOn: PlainDate;
  /** The paragraph of the board's minutes; null until it is asked for. */
  minutesParagraph: string | null;
  /** The revision that stood adopted until now. */
  supersedes: number | null;
};

export type SupersededDetails = { halfYear: string; revision: number; supersededBy: number; contentHash: string };
