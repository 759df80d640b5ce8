import type { AttemptLadderStep } from '@jourplan/schema/domain/kpis/attempt-ladder.js';
import type { Standing } from '@jourplan/schema/domain/kpis/kpi.js';
import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { registerEnum } from './register-enum.js';

export const ContactKpiKeyEnum = registerEnum<ContactKpiKey>('ContactKpiKey', 'The contact KPIs; docs/kpis.md defines each.', {
  FIRST_CONTACT_IN_TIME: 'First attempt within three calendar days of receiving the case.',
  REACHED_IN_TIME: 'Reached within three calendar days of receiving the case.',
  PHONE_PERSISTENCE: 'At least three phone attempts, one of them in the evening, to those not reached.',
  MEETING_OFFERED: 'A personal meeting offered to those reached.',
  UNDER_21_REFERRED: 'People under 21 referred to Stödcentrum.',
  EVENING_OPENING: 'ISO weeks with an evening opening of our own.',
  EVENING_OPENING_JOINT: 'ISO weeks with an evening opening of our own or of a partner association.',
  HEARINGS_STAFFED: 'Court hearings with at least one supporter on site.',
  BASIC_TRAINING: 'Active supporters who have passed the basic training.',
  FURTHER_TRAINING: 'Active supporters who attended further training in the last twelve months.',
  MUNICIPALITY_COVERAGE: 'Municipalities of the area covered by a multi-year agreement.',
});

export const StandingEnum = registerEnum<Standing>('Standing', 'How one case stands against one KPI.', {
  MET: 'The requirement is met.',
  MISSED: 'The requirement is missed.',
  PENDING: 'It may still be met in time; counted in neither part of the share.',
  NOT_APPLICABLE: 'The case does not qualify.',
});

export const AttemptLadderEnum = registerEnum<AttemptLadderStep>(
  'AttemptLadder',
  'Where the attempts to reach a person stand; the first that fits.',
  {
    REACHED: 'The person has been reached.',
    REQUIREMENT_MET: 'Not reached, but at least three phone attempts, one of them in the evening.',
    PHONE_NOT_POSSIBLE: 'Not reached, and phone contact is not possible.',
    NOT_YET_DUE: 'Not reached; there is still time.',
    NOT_MET: 'Not reached, and too few attempts in time.',
  },
);
