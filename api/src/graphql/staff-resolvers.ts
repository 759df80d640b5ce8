import { ContactKpiFields, ContactKpisOfOrganisation } from '../features/contact-kpis/contact-kpis.resolver.js';
import { ContactVolumesOfOrganisation } from '../features/contact-volumes/contact-volumes.resolver.js';
import { FollowUpFields } from '../features/follow-up/follow-up.resolver.js';
import { FollowUpMutations } from '../features/follow-up/follow-up-mutations.resolver.js';
import { FollowUpsOfOrganisation } from '../features/follow-up/follow-up-queries.resolver.js';
import { OrganisationResolver } from '../features/organisation/organisation.resolver.js';
import { ActivityResolver } from '../features/plan/activity.resolver.js';
import { FocusAreaResolver, GoalResolver, IndicatorResolver } from '../features/plan/goal.resolver.js';
import { OrganisationPlansResolver, StrategicPlanResolver } from '../features/plan/plan.resolver.js';
import { PlanMutationsResolver } from '../features/plan/plan-mutations.resolver.js';
import { SessionResolver } from '../features/session/session.resolver.js';
import { SupportCaseMutations } from '../features/support-case/support-case-mutations.resolver.js';
import { SupportCasesOfOrganisation, SupportCaseTotals } from '../features/support-case/support-case-queries.resolver.js';

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
  SupportCaseMutations,
  SupportCasesOfOrganisation,
  SupportCaseTotals,
] as const;
