import { type GraphQLObjectType, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';

/**
 * How many objects each list may be taken to hold under one parent, as in a large association: what a document costs before
 * anybody has asked. Pages (`edges`) are weighed by their `first` instead. A test holds this complete.
 */
export const LIST_BOUNDS: Readonly<Record<string, number>> = {
  'Activity.outcomes': 8,
  'AgreementAmount.lines': 12,
  'AgreementAmount.ownLines': 12,
  'Budget.lines': 30,
  'BudgetFollowUp.agreements': 40,
  'BudgetFollowUp.lines': 30,
  'CaseStanding.standings': 8,
  'Commitment.readings': 5,
  'ContactKpi.targets': 5,
  'ContactKpis.kpis': 16,
  'ContactVolumes.byChannel': 8,
  'ContactVolumes.bySection': 3,
  'ContactVolumes.cells': 100,
  'FocusArea.goals': 3,
  'FollowUp.activities': 70,
  'FollowUp.agreementMoney': 40,
  'FollowUp.budget': 30,
  'FollowUp.goals': 20,
  'FollowUp.kpis': 16,
  'Funder.reportingDays': 5,
  'FundingAgreement.annexes': 5,
  'FundingAgreement.commitments': 25,
  'FundingAgreement.costLines': 12,
  'FundingAgreement.kpis': 25,
  'FundingAgreement.periods': 12,
  'FundingAgreement.serviceAreas': 15,
  'FundingAgreement.statedAmounts': 12,
  'Goal.activities': 15,
  'Goal.indicators': 3,
  'Indicator.values': 8,
  'MunicipalityCoverage.municipalities': 50,
  'Organisation.agreements': 40,
  'Organisation.calendarDates': 60,
  'Organisation.calendarFeeds': 5,
  'Organisation.contactKpiTrend': 6,
  'Organisation.contactVolumeTrend': 6,
  'Organisation.deadLetters': 100,
  'Organisation.districts': 30,
  'Organisation.followUps': 10,
  'Organisation.funders': 40,
  'Organisation.hearings': 200,
  'Organisation.municipalities': 50,
  'Organisation.openings': 100,
  'Organisation.plans': 5,
  'Organisation.registers': 5,
  'Organisation.supporters': 100,
  'Organisation.todo': 60,
  'Organisation.trainings': 30,
  'Organisation.worklist': 200,
  'Organisation.yearWheel': 150,
  'SignInOptions.demoUsers': 20,
  'StrategicPlan.focusAreas': 10,
  'StrategicPlan.themes': 5,
  'SupportCase.attempts': 20,
  'TallyPayload.cases': 50,
  'Training.attendances': 40,
  'Viewer.memberships': 5,
};

/** What a list costs that nobody has weighed yet. */
const UNWEIGHED = 100;
/** A refusal names a field or two. */
const USER_ERRORS = 5;

/** How many objects `type.field` may give under one parent; 1 for what is no list, or is a page's. */
export function mostObjectsOf(type: GraphQLObjectType, fieldName: string): number {
  const field = type.getFields()[fieldName];
  if (field === undefined || !isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return 1;
  if (fieldName === 'edges') return 1;
  if (fieldName === 'userErrors') return USER_ERRORS;
  return LIST_BOUNDS[`${type.name}.${fieldName}`] ?? UNWEIGHED;
}
