import { AgreementClockFields } from './features/agreements/agreement-clock.resolver.js';
import { AgreementMutations } from './features/agreements/agreement-mutations.resolver.js';
import { AgreementsOfOrganisation } from './features/agreements/agreements-queries.resolver.js';
import { CommitmentMutations } from './features/agreements/commitment-mutations.resolver.js';
import { CommitmentFields } from './features/agreements/commitments.resolver.js';
import { FundingAgreementFields } from './features/agreements/funding-agreement.resolver.js';
import { BudgetMutations } from './features/budget/budget-mutations.resolver.js';
import { BudgetsOfOrganisation } from './features/budget/budget-queries.resolver.js';
import { ContactKpiFields, ContactKpisOfOrganisation } from './features/contact-kpis/contact-kpis.resolver.js';
import { ContactVolumesOfOrganisation } from './features/contact-volumes/contact-volumes.resolver.js';
import { FollowUpFields } from './features/follow-up/follow-up.resolver.js';
import { FollowUpMutations } from './features/follow-up/follow-up-mutations.resolver.js';
import { FollowUpsOfOrganisation } from './features/follow-up/follow-up-queries.resolver.js';
import { OrganisationResolver } from './features/organisation/organisation.resolver.js';
import { ActivityResolver } from './features/plan/activity.resolver.js';
import { FocusAreaResolver, GoalResolver, IndicatorResolver } from './features/plan/goal.resolver.js';
import { OrganisationPlansResolver, StrategicPlanResolver } from './features/plan/plan.resolver.js';
import { PlanMutationsResolver } from './features/plan/plan-mutations.resolver.js';
import { RegisterMutations } from './features/registers/registers-mutations.resolver.js';
import { RegistersOfOrganisation } from './features/registers/registers-queries.resolver.js';
import { SessionResolver } from './features/session/session.resolver.js';
import { CaseOfAttempt } from './features/support-case/case-of-attempt.resolver.js';
import { CaseStandingResolver } from './features/support-case/case-standing.resolver.js';
import { SupportCaseMutations } from './features/support-case/support-case-mutations.resolver.js';
import { SupportCasesOfOrganisation, SupportCaseTotals } from './features/support-case/support-case-queries.resolver.js';
import { TallyMutation } from './features/support-case/tally.resolver.js';
import { WorklistOfOrganisation } from './features/support-case/worklist.resolver.js';
import { TodoOfOrganisation } from './features/todo/todo.resolver.js';
import { YearWheelMutations } from './features/year-wheel/year-wheel-mutations.resolver.js';
import { YearWheelOfOrganisation } from './features/year-wheel/year-wheel-queries.resolver.js';

/** Every resolver class of the staff schema; a feature adds its own here. */
export const staffResolvers = [
  SessionResolver,
  OrganisationResolver,
  OrganisationPlansResolver,
  StrategicPlanResolver,
  FocusAreaResolver,
  GoalResolver,
  IndicatorResolver,
  ActivityResolver,
  PlanMutationsResolver,
  ContactKpisOfOrganisation,
  ContactKpiFields,
  ContactVolumesOfOrganisation,
  FollowUpFields,
  FollowUpMutations,
  FollowUpsOfOrganisation,
  RegisterMutations,
  RegistersOfOrganisation,
  TallyMutation,
  TodoOfOrganisation,
  WorklistOfOrganisation,
  YearWheelMutations,
  YearWheelOfOrganisation,
  CaseStandingResolver,
  SupportCaseMutations,
  CaseOfAttempt,
  SupportCasesOfOrganisation,
  SupportCaseTotals,
  AgreementsOfOrganisation,
  FundingAgreementFields,
  AgreementClockFields,
  CommitmentFields,
  AgreementMutations,
  CommitmentMutations,
  BudgetsOfOrganisation,
  BudgetMutations,
] as const;
