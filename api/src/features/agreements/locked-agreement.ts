import { FundingAgreement } from '@jourplan/schema/persistence/entities/agreements.js';
import type { InferEntity } from '@mikro-orm/postgresql';
import { heldById } from '../../platform/held-by-id.js';

export type AgreementRow = InferEntity<typeof FundingAgreement>;

export const lockedAgreement = heldById<AgreementRow>(FundingAgreement);
