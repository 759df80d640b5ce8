/** Swedish is the source language; English is complete. */
export type Locale = 'sv' | 'en';
