import type { ContactLogQuery } from '../../graphql/graphql.js';

/** What the form offers: who waits, and where a new case may come from. */
export type LogOrganisation = NonNullable<ContactLogQuery['organisation']>;
