import { SupportCase } from '@jourplan/schema/persistence/entities/contacts.js';
import type { InferEntity } from '@mikro-orm/postgresql';
import { heldById } from '../../platform/held-by-id.js';

export type SupportCaseRow = InferEntity<typeof SupportCase>;

/** The case, held until the transaction ends, so that what the rules saw still holds when it commits. */
export const lockedCase = heldById<SupportCaseRow>(SupportCase);
