/** How far the paper has come; where the clock stands is another thing. A draft covers and counts nothing. */
export const DOCUMENT_STATES = ['DRAFT', 'IN_FORCE'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
