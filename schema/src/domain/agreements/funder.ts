/** Who pays: what a funder is. */
export const FUNDER_KINDS = ['MUNICIPALITY', 'AUTHORITY', 'COMPANY', 'FOUNDATION'] as const;
export type FunderKind = (typeof FUNDER_KINDS)[number];
