import type { Role } from '../domain/access/roles.js';
import type { CostCategory, CostPayer } from '../domain/agreements/amounts.js';
import type { CommitmentKind } from '../domain/agreements/commitments.js';
import type { AgreementState } from '../domain/agreements/position.js';
import type {
  AgeBand,
  BreakdownDimension,
  CameVia,
  Channel,
  CrimeCategory,
  Gender,
  PartOfDay,
  PoliceReported,
  ReferralDestination,
  Section,
  SpecialCircumstance,
  TargetGroup,
  VoidReason,
} from '../domain/contacts/contacts.js';
import type { FollowUpStatus } from '../domain/follow-up/follow-up.js';
import type { AttemptLadderStep } from '../domain/kpis/attempt-ladder.js';
import type { Standing } from '../domain/kpis/kpi.js';
import type { Assessment } from '../domain/plan/goal-assessment.js';
import type { ReportedStatus } from '../domain/plan/plan.js';
import type { OccasionState, OpeningHost, TrainingKind } from '../domain/registers/registers.js';
import type { OwnDateKind } from '../domain/year-wheel/association-wheel.js';

/** What people read for each value of each closed set of the trade. */
export type Labels = {
  role: Record<Role, string>;
  status: Record<ReportedStatus | 'COMING', string>;
  assessment: Record<Assessment, string>;
  followUp: Record<FollowUpStatus, string>;
  section: Record<Section, string>;
  targetGroup: Record<TargetGroup, string>;
  gender: Record<Gender, string>;
  ageBand: Record<AgeBand, string>;
  cameVia: Record<CameVia, string>;
  crimeCategory: Record<CrimeCategory, string>;
  policeReported: Record<PoliceReported, string>;
  circumstance: Record<SpecialCircumstance, string>;
  referredTo: Record<ReferralDestination, string>;
  /** A municipality or district nobody knows. */
  unknownPlace: string;
  breakdown: Record<BreakdownDimension, string>;
  channel: Record<Channel, string>;
  partOfDay: Record<PartOfDay, string>;
  voidReason: Record<VoidReason, string>;
  ladder: Record<AttemptLadderStep, string>;
  standing: Record<Standing, string>;
  training: Record<TrainingKind, string>;
  occasionState: Record<OccasionState, string>;
  openingHost: Record<OpeningHost, string>;
  ownDate: Record<OwnDateKind, string>;
  costCategory: Record<CostCategory, string>;
  costPayer: Record<CostPayer, string>;
  commitmentKind: Record<CommitmentKind, string>;
  agreementState: Record<AgreementState | 'DRAFT', string>;
};
