import { CalendarDate } from '@jourplan/schema/persistence/entities/calendar.js';
import type { InferEntity } from '@mikro-orm/postgresql';
import { heldById } from '../../platform/held-by-id.js';

export const lockedDate = heldById<InferEntity<typeof CalendarDate>>(CalendarDate);
