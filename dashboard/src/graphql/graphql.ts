/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { HalfYear } from '@jourplan/schema/domain/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/plain-date.js';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In which years of the plan an activity runs. */
export type ActivityKind =
  /** In every year of the plan. */
  | 'CONTINUOUS'
  /** In the years it is listed under. */
  | 'FOR_GIVEN_YEARS';

/** Whether an activity has dates of its own within the year. */
export type ActivitySchedule =
  /** Once in each half-year. */
  | 'HALF_YEARLY'
  /** In a given ISO week of the year. */
  | 'ISO_WEEK'
  /** No dates of its own. */
  | 'NONE'
  /** Once a year. */
  | 'YEARLY';

/** How a goal stands in a half-year. The thresholds are our own. */
export type Assessment =
  /** A due activity is delayed, cancelled, or unreported after the half-year ended; or a target is missed. */
  | 'AT_RISK'
  /** Nothing is due in the half-year. */
  | 'NO_DATA'
  /** At least half of the due activities are delayed or cancelled. */
  | 'OFF_TRACK'
  /** Nothing due is off plan, silent or short of its target. */
  | 'ON_TRACK';

/** By what volumes are broken down. */
export type BreakdownDimension =
  /** Age band when the case was received. */
  | 'AGE_BAND'
  /** Whether the person is anonymous. */
  | 'ANONYMOUS'
  /** Who made the first contact. */
  | 'CAME_VIA'
  /** Kind of crime. */
  | 'CRIME_CATEGORY'
  /** District; the value is its id. */
  | 'DISTRICT'
  /** Gender. */
  | 'GENDER'
  /** Municipality; the value is its four-digit code. */
  | 'MUNICIPALITY'
  /** Whether the crime was reported to the police. */
  | 'POLICE_REPORTED'
  /** Section. */
  | 'SECTION'
  /** Special circumstances; they overlap and are never added up. */
  | 'SPECIAL_CIRCUMSTANCE'
  /** Whom the support is for. */
  | 'TARGET_GROUP';

/** How a contact was made. */
export type Channel =
  /** At court. */
  | 'COURT'
  /** By e-mail. */
  | 'EMAIL'
  /** By phone. */
  | 'PHONE'
  /** By text message. */
  | 'SMS'
  /** Through social media. */
  | 'SOCIAL_MEDIA'
  /** By video. */
  | 'VIDEO'
  /** A personal meeting. */
  | 'VISIT';

/** The contact KPIs; docs/kpis.md defines each. */
export type ContactKpiKey =
  /** Active supporters who have passed the basic training. */
  | 'BASIC_TRAINING'
  /** ISO weeks with an evening opening of our own. */
  | 'EVENING_OPENING'
  /** ISO weeks with an evening opening of our own or of a partner association. */
  | 'EVENING_OPENING_JOINT'
  /** First attempt within three calendar days of receiving the case. */
  | 'FIRST_CONTACT_IN_TIME'
  /** Active supporters who attended further training in the last twelve months. */
  | 'FURTHER_TRAINING'
  /** Court hearings with at least one supporter on site. */
  | 'HEARINGS_STAFFED'
  /** A personal meeting offered to those reached. */
  | 'MEETING_OFFERED'
  /** Municipalities of the area covered by a multi-year agreement. */
  | 'MUNICIPALITY_COVERAGE'
  /** At least three phone attempts, one of them in the evening, to those not reached. */
  | 'PHONE_PERSISTENCE'
  /** Reached within three calendar days of receiving the case. */
  | 'REACHED_IN_TIME'
  /** People under 21 referred to Stödcentrum. */
  | 'UNDER_21_REFERRED';

/** Having a follow-up computed. */
export type FollowUpPrepareInput = {
  /** A half-year that has begun. */
  halfYear: HalfYear;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** A step that needs a reason. */
export type FollowUpReasonInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** Why; 1–2 000 characters. */
  reason: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** The life of a follow-up. */
export type FollowUpStatus =
  /** Adopted by the board; never changes again. */
  | 'ADOPTED'
  /** The figures are being computed. */
  | 'COMPUTING'
  /** Computed; the manager writes the account. */
  | 'DRAFT'
  /** Frozen and waiting for the board; the outcomes of the half-year are locked. */
  | 'SUBMITTED'
  /** Adopted, and since replaced by a later adopted revision. */
  | 'SUPERSEDED';

/** A step in the life of a follow-up. */
export type FollowUpStepInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** The manager's account. */
export type FollowUpWriteAccountInput = {
  /** The whole text, at most 20 000 characters; it replaces the old one. */
  account: string;
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** The manager's own assessment of a goal in a half-year. */
export type GoalAssessInput = {
  /** Null takes the assessment away: the computed one holds again. */
  assessment?: Assessment | null | undefined;
  /** The version that was read; 0 when the goal has no assessment of its own. */
  expectedVersion: number;
  /** The goal. */
  goalId: string | number;
  /** The half-year; one of the plan. */
  halfYear: HalfYear;
  /** Slug of the organisation. */
  organisation: string;
  /** Why; required with an assessment, at most 1,000 characters. */
  reason?: string | null | undefined;
  /** New for each change; sent again, it has no further effect. */
  requestId: string;
};

/** A value of an indicator, reported with an outcome. */
export type IndicatorValueInput = {
  /** An indicator of the activity or of its goal. */
  indicatorId: string | number;
  /** The value in the indicator's unit; at most two decimals, below 10¹² either way. */
  value: number;
};

/** Using an invitation. */
export type InvitationAcceptInput = {
  /** The code from the invitation. */
  code: string;
  /** The password to have: at least 12 characters, not like the e-mail address. */
  password: string;
};

/** What became of an activity in a half-year. Saving it makes a submitted outcome a draft again. */
export type OutcomeRecordInput = {
  /** What was done, and why when off plan; at most 4,000 characters, may be empty. */
  account: string;
  /** The activity. */
  activityId: string | number;
  /** The version that was read; 0 when no outcome exists yet. */
  expectedVersion: number;
  /** A half-year in which the activity is due. */
  halfYear: HalfYear;
  /** Values to set, at most 50; indicators left out keep theirs. */
  indicatorValues?: Array<IndicatorValueInput> | null | undefined;
  /** Slug of the organisation. */
  organisation: string;
  /** New for each change; sent again, it has no further effect. */
  requestId: string;
  /** The status. */
  status: OutcomeStatus;
};

/** How far the reporting of an outcome has come. */
export type OutcomeState =
  /** Saved, may be half-finished. */
  | 'DRAFT'
  /** Handed in; recording it again makes it a draft again. */
  | 'SUBMITTED';

/** What became of an activity in a half-year. */
export type OutcomeStatus =
  /** Will not be done; the account says why. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Later than planned; the account says why. */
  | 'DELAYED'
  /** Runs as planned. */
  | 'IN_PROGRESS'
  /** Has not begun. */
  | 'NOT_STARTED';

/** What a person is in one organisation. */
export type Role =
  /** Manages people and settings; reads plans and figures, never cases. */
  | 'ADMIN'
  /** Member of the board: reads plans and figures, adopts follow-ups. */
  | 'BOARD'
  /** Leads a section: writes cases, and outcomes of the activities that are theirs. */
  | 'COORDINATOR'
  /** Represents a funder; reads publications only and never signs in here. */
  | 'FUNDER'
  /** Head of operations: writes the plan, outcomes and cases; prepares and submits follow-ups. */
  | 'MANAGER';

/** Part of the work; the two are counted apart. */
export type Section =
  /** Support to witnesses and injured parties at court. */
  | 'COURT'
  /** Support to victims of crime and their relatives. */
  | 'GENERAL';

/** Who signs in. */
export type SignInInput = {
  /** E-mail address; capitals do not matter. */
  email: string;
  /** Password. */
  password: string;
};

/** Why a change was refused. */
export type UserErrorCode =
  /** An outcome that is off plan must say why. */
  | 'ACCOUNT_REQUIRED'
  /** The case would have been received after its first attempt. */
  | 'AFTER_FIRST_ATTEMPT'
  /** The case is closed already. */
  | 'ALREADY_CLOSED'
  /** It has been voided and no longer changes. */
  | 'ALREADY_VOIDED'
  /** A case code has 1–32 of A–Z, a–z, 0–9 and hyphen. */
  | 'BAD_CASE_CODE'
  /** A municipality code has four digits. */
  | 'BAD_MUNICIPALITY_CODE'
  /** The supporter had not passed the basic training on that day. */
  | 'BASIC_TRAINING_NOT_PASSED'
  /** The date is earlier than the day the case was received. */
  | 'BEFORE_RECEIVED'
  /** The code is in use already. */
  | 'CODE_TAKEN'
  /** Somebody else has changed it since; read it again. */
  | 'CONFLICT'
  /** The date lies in the future. */
  | 'FUTURE_DATE'
  /** The half-year has not ended. */
  | 'HALF_YEAR_NOT_ENDED'
  /** The half-year has not begun. */
  | 'HALF_YEAR_NOT_STARTED'
  /** The value cannot be kept. */
  | 'INVALID_VALUE'
  /** The half-year's follow-up has been submitted or adopted. */
  | 'LOCKED'
  /** The text contains digits that look like a person's number. */
  | 'LOOKS_LIKE_PERSON_NUMBER'
  /** The activity is not due in that half-year. */
  | 'NOT_DUE'
  /** It does not exist, or it is not yours: the two look the same. */
  | 'NOT_FOUND'
  /** What it rests on has changed since it was computed. */
  | 'OUTDATED'
  /** A reason is needed. */
  | 'REASON_REQUIRED'
  /** A referral has both a destination and a date. */
  | 'REFERRAL_INCOMPLETE'
  /** The request id was used for something else before. */
  | 'REQUEST_ID_REUSED'
  /** It must be filled in. */
  | 'REQUIRED'
  /** Whoever submitted a follow-up does not adopt it. */
  | 'SAME_PERSON'
  /** E-mail or password is wrong, or the account may not sign in here: they look the same. */
  | 'SIGN_IN_FAILED'
  /** The text has too many characters. */
  | 'TEXT_TOO_LONG'
  /** Too many failed tries; wait before the next one. */
  | 'TOO_MANY_TRIES'
  /** The district is not in the organisation's area. */
  | 'UNKNOWN_DISTRICT'
  /** The municipality is not in the organisation's area. */
  | 'UNKNOWN_MUNICIPALITY'
  /** The password is too short, too long, or too like the e-mail address. */
  | 'WEAK_PASSWORD'
  /** Its state does not allow this. */
  | 'WRONG_STATE';

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, email: string, today: PlainDate, sessionIdleEndsAt: string, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { slug: string, name: string, isDemo: boolean } }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type BoardQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  year: number;
  planFrom: HalfYear;
  planTo: HalfYear;
  compareFrom: HalfYear;
}>;


export type BoardQuery = { organisation: { id: string, name: string, isDemo: boolean, permissions: { adoptFollowUp: boolean, prepareFollowUp: boolean }, plan: { id: string, title: string, adoptedOn: PlainDate | null, firstYear: number, lastYear: number, overallGoal: string, themes: Array<{ year: number, name: string | null }>, focusAreas: Array<{ id: string, position: number, name: string, goals: Array<{ id: string, position: number, statement: string, assessment: { assessment: Assessment, computed: Assessment, targetMissed: boolean, manual: { reason: string } | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }, activities: Array<{ id: string, position: number, title: string, kind: ActivityKind, years: Array<number>, schedule: ActivitySchedule, responsible: string | null, outcomes: Array<{ halfYear: HalfYear, status: OutcomeStatus, account: string }> }> }> }> } | null, followUp: { id: string, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, contentHash: string | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, account: string, changedSince: boolean, mayAdopt: boolean, mayReturn: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }> } | null, contactVolumeTrend: Array<{ halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, isStale: boolean, casesReceived: number, attempts: number, conversations: number }> } | null };

export type BoardKpiTrendQueryVariables = Exact<{
  organisation: string;
  from: HalfYear;
  to: HalfYear;
}>;


export type BoardKpiTrendQuery = { organisation: { id: string, contactKpiTrend: Array<{ halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, isStale: boolean, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null, targets: Array<{ agreement: string, target: number, met: boolean | null }> }> }> } | null };

export type AdoptFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpStepInput;
}>;


export type AdoptFollowUpMutation = { followUpAdopt: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type ReturnFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpReasonInput;
}>;


export type ReturnFollowUpMutation = { followUpReturn: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type WaitingFollowUpsQueryVariables = Exact<{
  organisation: string;
}>;


export type WaitingFollowUpsQuery = { organisation: { id: string, followUps: Array<{ id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, submittedAt: string | null, submittedBy: string | null, corrects: number | null }> } | null };

export type ContactKpiPageQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  from: HalfYear;
}>;


export type ContactKpiPageQuery = { organisation: { id: string, contactKpis: { halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, definitionsVersion: string, isStale: boolean, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null, targets: Array<{ agreement: string, target: number, met: boolean | null }>, definition: { label: string, qualifies: string, numerator: string, pending: string, source: string, ourReadings: Array<string> } }> }, contactKpiTrend: Array<{ halfYear: HalfYear, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null }> }> } | null };

export type ContactVolumePageQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  by: BreakdownDimension;
}>;


export type ContactVolumePageQuery = { organisation: { id: string, districts: Array<{ id: string }>, contactVolumes: { halfYear: HalfYear, asOf: PlainDate | null, computedAt: string | null, isStale: boolean, casesReceived: number, attempts: number, conversations: number, digitalShare: number | null, byChannel: Array<{ channel: Channel, attempts: number, conversations: number }>, bySection: Array<{ section: Section, casesReceived: number, attempts: number, conversations: number }>, cells: Array<{ section: Section, value: string, label: string, casesReceived: number, attempts: number, conversations: number }> } } | null };

export type CorrectFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpReasonInput;
}>;


export type CorrectFollowUpMutation = { followUpCorrect: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type FollowUpDocumentQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
}>;


export type FollowUpDocumentQuery = { organisation: { id: string, name: string, isDemo: boolean, followUp: { id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, definitionsVersion: string | null, contentHash: string | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, corrects: number | null, correctionReason: string | null, account: string, changedSince: boolean, mayAdopt: boolean, mayReturn: boolean, mayCorrect: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }>, activities: Array<{ area: string, goal: string, title: string, status: string, account: string }>, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null }> } | null, followUps: Array<{ id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, adoptedAt: string | null, corrects: number | null, correctionReason: string | null }> } | null };

export type FollowUpRevisionsQueryVariables = Exact<{
  organisation: string;
}>;


export type FollowUpRevisionsQuery = { organisation: { id: string, followUps: Array<{ id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, definitionsVersion: string | null, contentHash: string | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, corrects: number | null, correctionReason: string | null, account: string, changedSince: boolean, mayAdopt: boolean, mayReturn: boolean, mayCorrect: boolean, maySubmit: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }>, activities: Array<{ area: string, goal: string, title: string, status: string, account: string }>, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null }> }> } | null };

export type AssessGoalMutationVariables = Exact<{
  input: GoalAssessInput;
}>;


export type AssessGoalMutation = { goalAssess: { assessment: { assessment: Assessment, computed: Assessment, manual: { assessment: Assessment, reason: string, version: number } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type PrepareFollowUpMutationVariables = Exact<{
  input: FollowUpPrepareInput;
}>;


export type PrepareFollowUpMutation = { followUpPrepare: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type WriteFollowUpAccountMutationVariables = Exact<{
  id: string | number;
  input: FollowUpWriteAccountInput;
}>;


export type WriteFollowUpAccountMutation = { followUpWriteAccount: { followUp: { id: string, status: FollowUpStatus, version: number, account: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type SubmitFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpStepInput;
}>;


export type SubmitFollowUpMutation = { followUpSubmit: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type OutcomeTableQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  year: number;
}>;


export type OutcomeTableQuery = { organisation: { id: string, permissions: { writePlan: boolean, prepareFollowUp: boolean, submitFollowUp: boolean }, plan: { id: string, title: string, firstYear: number, lastYear: number, focusAreas: Array<{ id: string, position: number, name: string, goals: Array<{ id: string, position: number, statement: string, assessment: { assessment: Assessment, computed: Assessment, targetMissed: boolean, manual: { assessment: Assessment, reason: string, version: number } | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }, activities: Array<{ id: string, position: number, title: string, kind: ActivityKind, years: Array<number>, schedule: ActivitySchedule, responsible: string | null, mayRecordOutcome: boolean, outcome: { id: string, status: OutcomeStatus, account: string, state: OutcomeState, changedAt: string, version: number } | null }> }> }> } | null, followUp: { id: string, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, corrects: number | null, correctionReason: string | null, account: string, changedSince: boolean, maySubmit: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }> } | null, followUps: Array<{ id: string, halfYear: HalfYear, revision: number }> } | null };

export type RecordOutcomeMutationVariables = Exact<{
  input: OutcomeRecordInput;
}>;


export type RecordOutcomeMutation = { outcomeRecord: { outcome: { id: string, status: OutcomeStatus, account: string, state: OutcomeState, changedAt: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { demoUsers: Array<{ role: Role, email: string, password: string, organisationName: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type InvitationQueryVariables = Exact<{
  code: string;
}>;


export type InvitationQuery = { invitation: { email: string, expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { invitationAccept: { viewer: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ShellDocument = {"__meta__":{"hash":"3c16062636eb00023380ca0bd86c09d924df88cf6a6bc608f1ddb6af3cae2220"}} as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"ecd7369839d3927510a2f91fc19be2aeb41279f4c7ec7e325fed9735813d134d"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const BoardDocument = {"__meta__":{"hash":"46c96990d51864e27cc943b6e502611478aec6d31884352cdfaaac7a88bdfed5"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardKpiTrendDocument = {"__meta__":{"hash":"69fb29e37127b46837410ac029703167760a41df20429215eb8ed21bbca858a9"}} as unknown as TypedDocumentString<BoardKpiTrendQuery, BoardKpiTrendQueryVariables>;
export const AdoptFollowUpDocument = {"__meta__":{"hash":"6d42d89aad44b536dbee68accd0f3116cc0f557a9c1fd477559124022357c900"}} as unknown as TypedDocumentString<AdoptFollowUpMutation, AdoptFollowUpMutationVariables>;
export const ReturnFollowUpDocument = {"__meta__":{"hash":"712be5e9e9b9b13c56b3172d4285f418d27536f21fa65f71fa417e045b66d0f9"}} as unknown as TypedDocumentString<ReturnFollowUpMutation, ReturnFollowUpMutationVariables>;
export const WaitingFollowUpsDocument = {"__meta__":{"hash":"92377b44a4f3ec1c7fcc10e9c76a3659cd28576cc7407a1189ee3ab7c8b3e147"}} as unknown as TypedDocumentString<WaitingFollowUpsQuery, WaitingFollowUpsQueryVariables>;
export const ContactKpiPageDocument = {"__meta__":{"hash":"6807962152588ba85cd17ecb79cadbb8543dfe1ca2684f6edf1cdb149fae5979"}} as unknown as TypedDocumentString<ContactKpiPageQuery, ContactKpiPageQueryVariables>;
export const ContactVolumePageDocument = {"__meta__":{"hash":"10991c9d53f0accf244083d4e51198e9568487356a65be69ff7cd3f314cd13ee"}} as unknown as TypedDocumentString<ContactVolumePageQuery, ContactVolumePageQueryVariables>;
export const CorrectFollowUpDocument = {"__meta__":{"hash":"aecae0544b77ba0109e204a5995b522ada6f2e2c94d19886b10994af47f00a73"}} as unknown as TypedDocumentString<CorrectFollowUpMutation, CorrectFollowUpMutationVariables>;
export const FollowUpDocumentDocument = {"__meta__":{"hash":"fb2beeec3c50c6214cff28739a1a142e5a643e870a59d51810af1a0136bda3d3"}} as unknown as TypedDocumentString<FollowUpDocumentQuery, FollowUpDocumentQueryVariables>;
export const FollowUpRevisionsDocument = {"__meta__":{"hash":"1f73ac7248b3225707081761450d324166e905de4fcf60299d37792f2ed129c1"}} as unknown as TypedDocumentString<FollowUpRevisionsQuery, FollowUpRevisionsQueryVariables>;
export const AssessGoalDocument = {"__meta__":{"hash":"bac644b1614bf07a7ddcef7631586a80bbe43e23205666549bc9000341020a59"}} as unknown as TypedDocumentString<AssessGoalMutation, AssessGoalMutationVariables>;
export const PrepareFollowUpDocument = {"__meta__":{"hash":"b75927f7ef1421520702e9e667929b36dc12295c2eb764e4ef8d3c2f128f213b"}} as unknown as TypedDocumentString<PrepareFollowUpMutation, PrepareFollowUpMutationVariables>;
export const WriteFollowUpAccountDocument = {"__meta__":{"hash":"5b0bcfae7c60ca96ab5f7f02ea60ba5a16776d1d489c27c49becf7f2d48426e2"}} as unknown as TypedDocumentString<WriteFollowUpAccountMutation, WriteFollowUpAccountMutationVariables>;
export const SubmitFollowUpDocument = {"__meta__":{"hash":"bd9b9e6a11c6e9a9a0a64cc8585d0cffd84f834c86282568b800d8be6065e101"}} as unknown as TypedDocumentString<SubmitFollowUpMutation, SubmitFollowUpMutationVariables>;
export const OutcomeTableDocument = {"__meta__":{"hash":"1f0c961ad3c6113ca53aa055256499cca274769794867dfb205babe4e8de187e"}} as unknown as TypedDocumentString<OutcomeTableQuery, OutcomeTableQueryVariables>;
export const RecordOutcomeDocument = {"__meta__":{"hash":"fd88cfc9c8ec9fbb0d0de22a56a69bd425cc20f1f0e1a0a91b34a4da4c3094ff"}} as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const SignInOptionsDocument = {"__meta__":{"hash":"deb451aa7ec1e6ee97c3853bf103c989856af59348a318192f0611ab59a14157"}} as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"172d6df2aeef44310691a2b915399b2e96a3df88f6534913e3638a387350bdf1"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const InvitationDocument = {"__meta__":{"hash":"18f808f5f4492e1ecb7193e7acd7bf4a35c7fe255bd0dd8df757d8cc1c2b7e28"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"fd9ccb0852663ef7870e40bc7643a5facb008bd66b9fb4db6986c69530ff9685"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
