import { basicTraining } from './basic-training.js';
import { eveningOpening, eveningOpeningJoint } from './evening-opening.js';
import { firstContactInTime } from './first-contact-in-time.js';
import { furtherTraining } from './further-training.js';
import { hearingsStaffed } from './hearings-staffed.js';
import type { ContactKpiKey, KpiDescription } from './kpi.js';
import { meetingOffered } from './meeting-offered.js';
import { municipalityCoverage } from './municipality-coverage.js';
import { phonePersistence } from './phone-persistence.js';
import { reachedInTime } from './reached-in-time.js';
import { under21Referred } from './under-21-referred.js';

/** Every KPI by its key: what it counts, where it comes from and what in it is our reading. */
export const KPI_REGISTRY: Readonly<Record<ContactKpiKey, KpiDescription>> = {
  FIRST_CONTACT_IN_TIME: firstContactInTime,
  REACHED_IN_TIME: reachedInTime,
  PHONE_PERSISTENCE: phonePersistence,
  MEETING_OFFERED: meetingOffered,
  UNDER_21_REFERRED: under21Referred,
  EVENING_OPENING: eveningOpening,
  EVENING_OPENING_JOINT: eveningOpeningJoint,
  HEARINGS_STAFFED: hearingsStaffed,
  BASIC_TRAINING: basicTraining,
  FURTHER_TRAINING: furtherTraining,
  MUNICIPALITY_COVERAGE: municipalityCoverage,
};
