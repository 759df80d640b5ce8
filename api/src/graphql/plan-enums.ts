import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { FollowUpStatus } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { Assessment } from '@jourplan/schema/domain/plan/goal-assessment.js';
import type { ActivityKind, ActivitySchedule, OutcomeStatus } from '@jourplan/schema/domain/plan/plan.js';
import { registerEnum } from './register-enum.js';

export const RoleEnum = registerEnum<Role>('Role', 'What a person is in one organisation.', {
  ADMIN: 'Manages people and settings; reads plans and figures, never cases.',
  BOARD: 'Member of the board: reads plans and figures, adopts follow-ups.',
  MANAGER: 'Head of operations: writes the plan, outcomes and cases; prepares and submits follow-ups.',
  COORDINATOR: 'Leads a section: writes cases, and outcomes of the activities that are theirs.',
  FUNDER: 'Represents a funder; reads publications only and never signs in here.',
});

export const ActivityKindEnum = registerEnum<ActivityKind>('ActivityKind', 'In which years of the plan an activity runs.', {
  CONTINUOUS: 'In every year of the plan.',
  FOR_GIVEN_YEARS: 'In the years it is listed under.',
});

export const ActivityScheduleEnum = registerEnum<ActivitySchedule>(
  'ActivitySchedule',
  'Whether an activity has dates of its own within the year.',
  {
    NONE: 'No dates of its own.',
    ISO_WEEK: 'In a given ISO week of the year.',
    YEARLY: 'Once a year.',
    HALF_YEARLY: 'Once in each half-year.',
  },
);

export const OutcomeStatusEnum = registerEnum<OutcomeStatus>('OutcomeStatus', 'What became of an activity in a half-year.', {
  NOT_STARTED: 'Has not begun.',
  IN_PROGRESS: 'Runs as planned.',
  COMPLETED: 'Done.',
  DELAYED: 'Later than planned; the account says why.',
  CANCELLED: 'Will not be done; the account says why.',
});

export const OutcomeStateEnum = registerEnum<'DRAFT' | 'SUBMITTED'>(
  'OutcomeState',
  'How far the reporting of an outcome has come.',
  {
    DRAFT: 'Saved, may be half-finished.',
    SUBMITTED: 'Handed in; recording it again makes it a draft again.',
  },
);

export const AssessmentEnum = registerEnum<Assessment>(
  'Assessment',
  'How a goal stands in a half-year. The thresholds are our own.',
  {
    ON_TRACK: 'Nothing due is off plan, silent or short of its target.',
    AT_RISK: 'A due activity is delayed, cancelled, or unreported after the half-year ended; or a target is missed.',
    OFF_TRACK: 'At least half of the due activities are delayed or cancelled.',
    NO_DATA: 'Nothing is due in the half-year.',
  },
);

export const FollowUpStatusEnum = registerEnum<FollowUpStatus>('FollowUpStatus', 'The life of a follow-up.', {
  COMPUTING: 'The figures are being computed.',
  DRAFT: 'Computed; the manager writes the account.',
  SUBMITTED: 'Frozen and waiting for the board; the outcomes of the half-year are locked.',
  ADOPTED: 'Adopted by the board; never changes again.',
  SUPERSEDED: 'Adopted, and since replaced by a later adopted revision.',
});
