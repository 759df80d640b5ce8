import type { WheelKind } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { registerEnum } from './register-enum.js';

export const DeadlineKindEnum = registerEnum<WheelKind>('DeadlineKind', 'What falls on a day in the year wheel.', {
  HALF_YEAR_END: 'The last day of a half-year.',
  NOTICE_DAY: 'The last day on which notice would still shorten an agreement.',
  AGREEMENT_END: 'The last possible day of an agreement, renewals included and cut short by notice.',
  REPORTING_DAY: 'A funder expects a report or an application.',
  ACTIVITY: 'A scheduled activity: the Monday of its week, or the last day it may be done.',
  ANNUAL_MEETING: "The association's annual meeting.",
  OTHER: "Another date of the association's own.",
});
