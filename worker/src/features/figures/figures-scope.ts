import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { EntityManager } from '@mikro-orm/postgresql';

/** One organisation's figures, as of one day, in one transaction. */
export type FiguresScope = { tx: EntityManager; organisationId: string; asOf: PlainDate; now: Date };

export type FigureState = { halfYear: HalfYear; asOf: PlainDate };
