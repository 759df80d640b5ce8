import { STAFF_ROLES, type StaffRole } from '@jourplan/schema/domain/access/roles.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import {
  type AssociationWheelInputs,
  associationWheel,
  visibleTo,
  type WheelDate,
} from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import {
  type StoredOwnDate,
  type StoredWheelInputs,
  yearWheelInputs,
  yearWheelStatement,
} from '@jourplan/schema/persistence/year-wheel-inputs.js';
import { onceARequest } from '../platform/once-a-request.js';
import type { RequestContext } from '../platform/request-context.js';

/** Both ends inclusive. */
type Span = { from: PlainDate; to: PlainDate };

/** What people with these roles must be ready for, by date; in one statement. */
export async function readYearWheel(
  reader: Reader,
  organisationId: string,
  roles: readonly StaffRole[],
  span: Span,
): Promise<WheelDate[]> {
  return within(await readInputs(reader, organisationId), roles, span);
}

const inputsOfRequest = onceARequest<StoredWheelInputs>(({ reader }, organisationId) => readInputs(reader, organisationId));

/** The same for whoever asks; read once a request. */
export async function yearWheelOf(context: RequestContext, organisationId: string, span: Span): Promise<WheelDate[]> {
  const own = context.signedIn?.memberships.filter((membership) => membership.organisationId === organisationId) ?? [];
  const roles = STAFF_ROLES.filter((role) => own.some((membership) => membership.role === role));
  return within(await inputsOfRequest(context, organisationId), roles, span);
}

/** The association's own dates, by date, from the same statement. */
export async function ownDatesOf(context: RequestContext, organisationId: string, { from, to }: Span): Promise<StoredOwnDate[]> {
  const { ownDates } = await inputsOfRequest(context, organisationId);
  return ownDates.filter(({ on }) => from <= on && on <= to);
}

async function readInputs(reader: Reader, organisationId: string): Promise<StoredWheelInputs> {
  return yearWheelInputs(await reader.inOrganisation(organisationId, yearWheelStatement, []));
}

function within(inputs: AssociationWheelInputs, roles: readonly StaffRole[], { from, to }: Span): WheelDate[] {
  return visibleTo(roles, associationWheel(inputs, from, to));
}
