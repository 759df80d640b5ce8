/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
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

/** Age in whole years when the case was received, in bands. */
export type AgeBand =
  /** 0–14 years. */
  | 'AGE_0_14'
  /** 15–17 years. */
  | 'AGE_15_17'
  /** 18–20 years. */
  | 'AGE_18_20'
  /** 21–29 years. */
  | 'AGE_21_29'
  /** 30–44 years. */
  | 'AGE_30_44'
  /** 45–64 years. */
  | 'AGE_45_64'
  /** 65 years or older. */
  | 'AGE_65_PLUS'
  /** Not known. */
  | 'UNKNOWN';

/** Days to count money for, both ends inclusive. */
export type AgreementPeriodInput = {
  /** The first day. */
  from: PlainDate;
  /** The last day; before the first there is no amount. */
  to: PlainDate;
};

/** Which cases an agreement counts. */
export type AgreementScope =
  /** Every case of the organisation. */
  | 'ALL_CASES'
  /** Those of its municipalities or districts. */
  | 'AREA';

/** How far the paper has come. */
export type AgreementState =
  /** Not signed: it covers and counts nothing. */
  | 'DRAFT'
  /** It applies, in its term. */
  | 'IN_FORCE';

/** Where an amount comes from. */
export type AmountBasis =
  /** The yearly table over the months that it runs, broken months by days (our reading). */
  | 'ASSUMED'
  /** The agreement states it for these days. */
  | 'STATED'
  /** Twelve whole months: the table as it is. */
  | 'TWELVE_MONTHS';

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

/** Where the attempts to reach a person stand; the first that fits. */
export type AttemptLadder =
  /** Not reached, and too few attempts in time. */
  | 'NOT_MET'
  /** Not reached; there is still time. */
  | 'NOT_YET_DUE'
  /** Not reached, and phone contact is not possible. */
  | 'PHONE_NOT_POSSIBLE'
  /** The person has been reached. */
  | 'REACHED'
  /** Not reached, but at least three phone attempts, one of them in the evening. */
  | 'REQUIREMENT_MET';

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

/** What a line of the budget cost in a half-year. */
export type BudgetActualRecordInput = {
  /** The version you saw, 0 when there was none yet; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** A half-year of the budget's year that has begun. */
  halfYear: HalfYear;
  /** The line. */
  lineId: string | number;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** Whole kronor, −1 000 000 000 to 1 000 000 000; negative when more came back than went out. */
  sek: string;
};

/** A line of the budget. */
export type BudgetLineInput = {
  /** The agreement whose money alone pays for it; null for any. */
  agreementId?: string | number | null | undefined;
  /** The category of agreement money that pays for it; null for none. */
  costCategory?: CostCategory | null | undefined;
  /** Whole kronor of them in the first half-year, at most the whole year; null for half of the year. */
  firstHalfSek?: string | null | undefined;
  /** The line it already is, which may get another name; null for a new one. */
  id?: string | number | null | undefined;
  /** Its name, 1–200 characters, unique in the budget. */
  name: string;
  /** Whole kronor of the year, 0 to 1 000 000 000. */
  sek: string;
};

/** The budget of a year, whole: a line that is left out is removed unless it has actual costs. */
export type BudgetSetInput = {
  /** The version you saw, 0 when there was none yet; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Its lines in their order, at most 100. */
  lines: Array<BudgetLineInput>;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** The year, 2000–2199. */
  year: number;
};

/** What a date of the association's own is. */
export type CalendarDateKind =
  /** The annual meeting. */
  | 'ANNUAL_MEETING'
  /** Something else. */
  | 'OTHER';

/** A date of the association's own. */
export type CalendarDateRecordInput = {
  /** The version you saw, when an id is given; another one is refused as CONFLICT. Left out for a new one. */
  expectedVersion?: number | null | undefined;
  /** What it is. */
  kind: CalendarDateKind;
  /** The day. */
  on: PlainDate;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** What it is called, 1–120 characters, nothing like a person's number. */
  title: string;
};

/** Taking a date out of the year wheel. */
export type CalendarDateRemoveInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** A new calendar address. */
export type CalendarFeedCreateInput = {
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** Stopping a calendar address for good. */
export type CalendarFeedRevokeInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** Who made the first contact. */
export type CameVia =
  /** Somebody else. */
  | 'OTHER'
  /** The police. */
  | 'POLICE'
  /** The social services. */
  | 'SOCIAL_SERVICES'
  /** Stödcentrum, the support centre for young victims. */
  | 'STODCENTRUM'
  /** The person themselves. */
  | 'THE_PERSON'
  /** Not known. */
  | 'UNKNOWN';

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

/** What kind of promise it is. */
export type CommitmentKind =
  /** What the association promises. */
  | 'COMMITMENT'
  /** What it aims at for good quality. */
  | 'QUALITY_AIM';

/** What was decided about a reading. */
export type CommitmentReadingDecideInput = {
  /** The reading that was decided, 1–500 characters. */
  choice: string;
  /** The function or body that decided, 1–200 characters; never a person. */
  decidedBy: string;
  /** The day of the decision, no later than today. */
  decidedOn: PlainDate;
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** How a commitment is read where its words leave something open. */
export type CommitmentReadingInput = {
  /** How we read it, 1–500 characters. */
  choice: string;
  /** What the words leave open, 1–500 characters. */
  question: string;
};

/** A new version of a commitment; the old one ends the day before it holds. */
export type CommitmentReviseInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Whether it is met together with others; openings only. Left out: no. */
  isJoint?: boolean | null | undefined;
  /** A promise or an aim. */
  kind: CommitmentKind;
  /** The KPI it is measured by; null for none. */
  measure?: ContactKpiKey | null | undefined;
  /** Slug of the organisation. */
  organisation: string;
  /** How it is read, ours until somebody decides. */
  readings?: Array<CommitmentReadingInput> | null | undefined;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** What it says, 1–1 000 characters. */
  statement: string;
  /** The share to reach, from 0 to 1 with at most three decimals; it needs a measure. Null for no target. */
  target?: number | null | undefined;
  /** The first day it holds. */
  validFrom: PlainDate;
};

/** One attempt to reach, or contact with, the person of a case. */
export type ContactAttemptRecordInput = {
  /** The case. */
  caseId: string | number;
  /** How the contact was made or tried. */
  channel: Channel;
  /** The day, from the day the case was received to today. */
  occurredOn: PlainDate;
  /** Slug of the organisation. */
  organisation: string;
  /** When on the day; EVENING starts at 17:00 or later and before 22:00. */
  partOfDay: PartOfDay;
  /** Whether the person was reached; an incoming contact is. */
  reached: boolean;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** The contact KPIs; docs/kpis.md defines each. */
export type ContactKpiKey =
  /** Supporters with basic training passed. Supporters who had passed basic training on or before that day. */
  | 'BASIC_TRAINING'
  /** Weeks with an evening opening of our own. Weeks in which we ourselves were open at least one evening. */
  | 'EVENING_OPENING'
  /** Weeks with an evening opening, partners included. Weeks in which we ourselves or a partner association were open at least one evening. */
  | 'EVENING_OPENING_JOINT'
  /** First contact attempt within three days. Cases whose first attempt was made no later than three days after the case was received. */
  | 'FIRST_CONTACT_IN_TIME'
  /** Supporters with further training in the last year. Supporters who attended at least one further training in the twelve months that end on that day. */
  | 'FURTHER_TRAINING'
  /** Hearings with a supporter on site. Hearings held with at least one supporter on site. */
  | 'HEARINGS_STAFFED'
  /** Offered a personal meeting. Cases where a personal meeting was offered, or where the person was reached at a visit. */
  | 'MEETING_OFFERED'
  /** Municipalities with a multi-year agreement. Municipalities covered by a running multi-year agreement on the last day of the half-year, or on the day the figure was computed for when that is earlier. */
  | 'MUNICIPALITY_COVERAGE'
  /** At least three phone attempts, one in the evening. Cases with at least three attempts by phone, at least one of those in the evening. */
  | 'PHONE_PERSISTENCE'
  /** Reached within three days. Cases where the person was first reached no later than three days after the case was received, whatever the channel. */
  | 'REACHED_IN_TIME'
  /** Under 21 referred to Stödcentrum. Cases where the person was referred to Stödcentrum. */
  | 'UNDER_21_REFERRED';

/** What money is for, or where own money comes from. */
export type CostCategory =
  /** Activities. */
  | 'ACTIVITIES'
  /** Consultants. */
  | 'CONSULTANTS'
  /** Consumables. */
  | 'CONSUMABLES'
  /** Own financing by member fees. */
  | 'MEMBER_FEES'
  /** Own financing by operating support from Brottsoffermyndigheten. */
  | 'OPERATING_SUPPORT'
  /** Other costs. */
  | 'OTHER'
  /** Premises. */
  | 'PREMISES'
  /** Own financing by project funds. */
  | 'PROJECT_FUNDS'
  /** Staff. */
  | 'STAFF';

/** Kind of crime. */
export type CrimeCategory =
  /** Fraud. */
  | 'FRAUD'
  /** Another kind. */
  | 'OTHER'
  /** Robbery. */
  | 'ROBBERY'
  /** Sexual offence. */
  | 'SEXUAL'
  /** Theft or burglary. */
  | 'THEFT_AND_BURGLARY'
  /** Threat or harassment. */
  | 'THREAT_AND_HARASSMENT'
  /** Not known. */
  | 'UNKNOWN'
  /** Violence. */
  | 'VIOLENCE';

/** What falls on a day in the year wheel. */
export type DeadlineKind =
  /** A scheduled activity: the Monday of its week, or the last day it may be done. */
  | 'ACTIVITY'
  /** The last possible day of an agreement, renewals included and cut short by notice. */
  | 'AGREEMENT_END'
  /** The association's annual meeting. */
  | 'ANNUAL_MEETING'
  /** The last day of a half-year. */
  | 'HALF_YEAR_END'
  /** The last day on which notice would still shorten an agreement. */
  | 'NOTICE_DAY'
  /** Another date of the association's own. */
  | 'OTHER'
  /** A funder expects a report or an application. */
  | 'REPORTING_DAY';

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
  /** Why; 1–1 000 characters. */
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

/** What a funder is. */
export type FunderKind =
  /** An authority, such as Brottsoffermyndigheten. */
  | 'AUTHORITY'
  /** A company. */
  | 'COMPANY'
  /** A foundation. */
  | 'FOUNDATION'
  /** A municipality. */
  | 'MUNICIPALITY';

/** Notice by either party. */
export type FundingAgreementGiveNoticeInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** The day it was given, no later than today. */
  givenOn: PlainDate;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** As the person states it. */
export type Gender =
  /** Man. */
  | 'MAN'
  /** Another gender. */
  | 'OTHER'
  /** Not known. */
  | 'UNKNOWN'
  /** Woman. */
  | 'WOMAN';

/** The manager's own assessment of a goal in a half-year. */
export type GoalAssessInput = {
  /** Null takes the assessment away: the computed one holds again. */
  assessment?: Assessment | null | undefined;
  /** The version you saw, 0 when there was none yet; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** The goal. */
  goalId: string | number;
  /** The half-year; one of the plan. */
  halfYear: HalfYear;
  /** Slug of the organisation. */
  organisation: string;
  /** Why; required with an assessment, 1–1 000 characters. */
  reason?: string | null | undefined;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** A criminal hearing at the district court, with everybody who supports at it. */
export type HearingRecordInput = {
  /** The version you saw, when an id is given; another one is refused as CONFLICT. Left out for a new one. */
  expectedVersion?: number | null | undefined;
  /** The day; in the future only when planned or called off. */
  heldOn: PlainDate;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** Whether it took place. */
  state: OccasionState;
  /** Whether a witness or an injured party is summoned. */
  summoned: boolean;
  /** Codes of the supporters, each active and with basic training passed on or before that day; empty for none. */
  supporterCodes: Array<string>;
  /** Takes it out of every count; it is kept, and never changes again. Left out or null: it counts. */
  voidReason?: VoidReason | null | undefined;
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
  /** The password to have: at least 12 characters, and hard to guess. */
  password: string;
};

/** A register that is kept from a day on; before that day nothing is counted from it. */
export type KeptRegisterKind =
  /** Criminal hearings at the district court. */
  | 'HEARINGS'
  /** Days and evenings when the premises are staffed. */
  | 'OPENINGS'
  /** Volunteers and employees who give support. */
  | 'SUPPORTERS'
  /** Training events and who attended. */
  | 'TRAINING';

/** What follows the running or first period of an agreement. */
export type NobodyActsOutcome =
  /** It ends, on a day. */
  | 'ENDS'
  /** It is renewed, until a day. */
  | 'RENEWS';

/** Whether something planned took place. */
export type OccasionState =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place; never in the future. */
  | 'HELD'
  /** It is planned. */
  | 'PLANNED';

/** Whose premises are staffed. */
export type OpeningHost =
  /** Our own. */
  | 'OWN'
  /** A partner association's. */
  | 'PARTNER';

/** A day or evening when someone staffs the premises. */
export type OpeningRecordInput = {
  /** The version you saw, when an id is given; another one is refused as CONFLICT. Left out for a new one. */
  expectedVersion?: number | null | undefined;
  /** The day; in the future only when planned or called off. */
  heldOn: PlainDate;
  /** Whose premises. */
  host: OpeningHost;
  /** Slug of the organisation. */
  organisation: string;
  /** Daytime, or an evening: from 17:00 and before 22:00. */
  partOfDay: PartOfDay;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** Whether it took place. */
  state: OccasionState;
  /** Takes it out of every count; it is kept, and never changes again. Left out or null: it counts. */
  voidReason?: VoidReason | null | undefined;
};

/** What became of an activity in a half-year. Saving it makes a submitted outcome a draft again. */
export type OutcomeRecordInput = {
  /** What was done, and why when off plan; at most 4,000 characters, may be empty. */
  account: string;
  /** The activity. */
  activityId: string | number;
  /** The version you saw, 0 when there was none yet; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** A half-year in which the activity is due. */
  halfYear: HalfYear;
  /** Values to set, at most 50; indicators left out keep theirs. */
  indicatorValues?: Array<IndicatorValueInput> | null | undefined;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
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

/** When on the day; clock times are never kept. */
export type PartOfDay =
  /** All hours but the evening. */
  | 'DAYTIME'
  /** Started at 17:00 or later and before 22:00. */
  | 'EVENING';

/** Who pays; the two are never added up. */
export type Payer =
  /** The funder. */
  | 'FUNDER'
  /** The association itself. */
  | 'OWN';

/** Whether the crime has been reported to the police. Support never depends on it. */
export type PoliceReported =
  /** Not reported. */
  | 'NO'
  /** Not known. */
  | 'UNKNOWN'
  /** Reported. */
  | 'YES';

/** Where an agreement stands on a day. */
export type PositionState =
  /** It runs. */
  | 'ACTIVE'
  /** It has ended. */
  | 'ENDED'
  /** It runs, and notice has been given, also when that does not move its end. */
  | 'NOTICE_GIVEN'
  /** It has not started. */
  | 'UPCOMING';

/** Where a person was referred. */
export type ReferralDestination =
  /** Another activity. */
  | 'OTHER'
  /** Stödcentrum, the support centre for young victims. */
  | 'STODCENTRUM';

/** From which day a register is kept. */
export type RegisterStartInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** The first day from which everything is entered, today at the latest. */
  from: PlainDate;
  /** Slug of the organisation. */
  organisation: string;
  /** Which register. */
  register: KeptRegisterKind;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** What follows the first period of an agreement. */
export type Renewal =
  /** It is renewed by itself, one calendar year at a time, until its final end. */
  | 'CALENDAR_YEAR'
  /** Nothing: it ends. */
  | 'NONE';

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

/** Markers that overlap: a case may bear several, so their counts are never added up. */
export type SpecialCircumstance =
  /** Crime in a close relationship. */
  | 'CLOSE_RELATIONSHIP'
  /** Gang-related crime. */
  | 'GANG'
  /** Hate crime. */
  | 'HATE_CRIME'
  /** Honour-related crime. */
  | 'HONOUR'
  /** At or on the way to school. */
  | 'SCHOOL';

/** How one case stands against one KPI. */
export type Standing =
  /** The requirement is met. */
  | 'MET'
  /** The requirement is missed. */
  | 'MISSED'
  /** The case does not qualify. */
  | 'NOT_APPLICABLE'
  /** It may still be met in time; counted in neither part of the share. */
  | 'PENDING';

/** Closing a case. */
export type SupportCaseCloseInput = {
  /** The day it ended, from receipt to today. */
  closedOn: PlainDate;
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** A case as it is received. */
export type SupportCaseOpenInput = {
  /** Age band on the day it was received. */
  ageBand: AgeBand;
  /** Whether the person wishes to be anonymous. */
  anonymous: boolean;
  /** Who made the first contact. */
  cameVia: CameVia;
  /** 1–32 of A–Z, a–z, 0–9 and hyphen with a digit among them, nothing like a person's number. Left out: a random code of 8 characters. */
  code?: string | null | undefined;
  /** Kind of crime. */
  crimeCategory: CrimeCategory;
  /** A district of the organisation's area; null when not known. */
  districtId?: string | number | null | undefined;
  /** Gender. */
  gender: Gender;
  /** The day a personal meeting was offered, from receipt to today. */
  meetingOfferedOn?: PlainDate | null | undefined;
  /** Code of any of the 290 municipalities of Sweden; null when not known. */
  municipalityCode?: string | null | undefined;
  /** Slug of the organisation. */
  organisation: string;
  /** Whether the person can be reached by phone. */
  phonePossible: boolean;
  /** Whether the crime was reported to the police. */
  policeReported: PoliceReported;
  /** The day it was received, today at the latest. */
  receivedOn: PlainDate;
  /** The day of the referral, from receipt to today; needs referredTo. */
  referredOn?: PlainDate | null | undefined;
  /** Where the person was referred; needs referredOn. */
  referredTo?: ReferralDestination | null | undefined;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** Which section supports the person. */
  section: Section;
  /** Markers that overlap; none when left out. */
  specialCircumstances?: Array<SpecialCircumstance> | null | undefined;
  /** Code of a supporter who is active and has passed basic training by today. */
  supporterCode?: string | null | undefined;
  /** Whom the support is for. */
  targetGroup: TargetGroup;
};

/** Fields left out keep their value; null clears those that may be empty and is refused for the others. */
export type SupportCaseUpdateInput = {
  /** Age band on the day it was received. */
  ageBand?: AgeBand | null | undefined;
  /** Whether the person wishes to be anonymous. */
  anonymous?: boolean | null | undefined;
  /** Who made the first contact. */
  cameVia?: CameVia | null | undefined;
  /** Kind of crime. */
  crimeCategory?: CrimeCategory | null | undefined;
  /** A district of the organisation's area; null clears it. */
  districtId?: string | number | null | undefined;
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Gender. */
  gender?: Gender | null | undefined;
  /** The day a personal meeting was offered; null clears it. */
  meetingOfferedOn?: PlainDate | null | undefined;
  /** Code of any of the 290 municipalities of Sweden; null clears it. */
  municipalityCode?: string | null | undefined;
  /** Slug of the organisation. */
  organisation: string;
  /** Whether the person can be reached by phone. */
  phonePossible?: boolean | null | undefined;
  /** Whether the crime was reported to the police. */
  policeReported?: PoliceReported | null | undefined;
  /** The day it was received: not after today, nor after its first attempt. */
  receivedOn?: PlainDate | null | undefined;
  /** The day of the referral; null clears it, with referredTo. */
  referredOn?: PlainDate | null | undefined;
  /** Where the person was referred; null clears it, with referredOn. */
  referredTo?: ReferralDestination | null | undefined;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** Which section supports the person. */
  section?: Section | null | undefined;
  /** The whole new set of markers; empty for none. */
  specialCircumstances?: Array<SpecialCircumstance> | null | undefined;
  /** Code of a supporter who is active and has passed basic training by today; null takes the case from its supporter. */
  supporterCode?: string | null | undefined;
  /** Whom the support is for. */
  targetGroup?: TargetGroup | null | undefined;
};

/** A supporter who begins. */
export type SupporterRegisterInput = {
  /** First active day. */
  activeFrom: PlainDate;
  /** Last active day, inclusive; null until further notice. */
  activeTo?: PlainDate | null | undefined;
  /** 1–32 of A–Z, a–z, 0–9 and hyphen with a digit among them, nothing like a person's number. Left out: a random code of 8 characters. */
  code?: string | null | undefined;
  /** Gives support at court; at least one of the two sections. */
  court: boolean;
  /** Gives general support; at least one of the two sections. */
  general: boolean;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** Fields left out keep their value; null clears `activeTo` and is refused for the others. */
export type SupporterUpdateInput = {
  /** First active day. */
  activeFrom?: PlainDate | null | undefined;
  /** Last active day, inclusive; null takes the end away. */
  activeTo?: PlainDate | null | undefined;
  /** Gives support at court. */
  court?: boolean | null | undefined;
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Gives general support. */
  general?: boolean | null | undefined;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** The tally sheet of a court day. */
export type TallyRecordInput = {
  /** Whether the cases are closed on that day; left open they join the worklist. */
  closeCases?: boolean;
  /** The court day, today at the latest. */
  date: PlainDate;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** The rows; from 1 to 200 persons in all. */
  rows: Array<TallyRowInput>;
};

/** One row of a tally sheet: persons who are alike in all it tells. */
export type TallyRowInput = {
  /** Age band; unknown when left out. */
  ageBand?: AgeBand | null | undefined;
  /** Gender; unknown when left out. */
  gender?: Gender | null | undefined;
  /** Whether each was offered a personal meeting on that day. */
  meetingOffered?: boolean;
  /** How many persons were met, 0–200; 0 is an empty cell. */
  persons: number;
  /** Whom the support was for. */
  targetGroup: TargetGroup;
};

/** Whom the support is for. */
export type TargetGroup =
  /** A relative of a victim. */
  | 'RELATIVE'
  /** A relative of an offender. */
  | 'RELATIVE_OF_OFFENDER'
  /** A victim of crime. */
  | 'VICTIM'
  /** A witness. */
  | 'WITNESS';

/** What a manager has to do. */
export type TodoKind =
  /** Open cases wait for something that is due by tomorrow or overdue. */
  | 'CASES_AT_RISK'
  /** Another deadline comes within 30 days. */
  | 'DEADLINE'
  /** Jobs gave up and wait for a person. */
  | 'DEAD_LETTER'
  /** A half-year has ended and its follow-up has not been submitted. */
  | 'FOLLOW_UP_DUE'
  /** The board or the manager has returned a follow-up. */
  | 'FOLLOW_UP_RETURNED'
  /** The last day to give notice comes within 90 days. */
  | 'NOTICE_DAY'
  /** Activities that are due in a half-year have no outcome. */
  | 'OUTCOMES_MISSING';

/** A supporter who attended. */
export type TrainingAttendanceInput = {
  /** Whether they passed; matters for basic training only. */
  passed: boolean;
  /** The supporter's code. */
  supporterCode: string;
};

/** What a training event is. */
export type TrainingKind =
  /** The mandatory basic training, which is passed or not. */
  | 'BASIC'
  /** Further training; attending it is what counts. */
  | 'FURTHER';

/** A training that has been held, with everybody who attended. */
export type TrainingRecordInput = {
  /** The whole new list of those who attended, each named once. */
  attendances: Array<TrainingAttendanceInput>;
  /** The version you saw, when an id is given; another one is refused as CONFLICT. Left out for a new one. */
  expectedVersion?: number | null | undefined;
  /** The day it was held, today at the latest. */
  heldOn: PlainDate;
  /** Basic or further training. */
  kind: TrainingKind;
  /** Slug of the organisation. */
  organisation: string;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
  /** Takes it out of every count; it is kept, and never changes again. Left out or null: it counts. */
  voidReason?: VoidReason | null | undefined;
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
  /** The amount is larger than can be kept, or negative where that means nothing. */
  | 'AMOUNT_OUT_OF_RANGE'
  /** An annex cannot have an annex of its own. */
  | 'ANNEX_OF_ANNEX'
  /** A code has 1–32 of A–Z, a–z, 0–9 and hyphen, at least one of them a digit. */
  | 'BAD_CASE_CODE'
  /** No year has such a day. */
  | 'BAD_DAY_OF_YEAR'
  /** It is the code of none of Sweden's 290 municipalities. */
  | 'BAD_MUNICIPALITY_CODE'
  /** No year has such a notice day. */
  | 'BAD_NOTICE_DAY'
  /** An organisation number has ten digits with a correct check digit. */
  | 'BAD_ORGANISATION_NUMBER'
  /** The supporter had not passed the basic training on that day. */
  | 'BASIC_TRAINING_NOT_PASSED'
  /** The date is earlier than the day the case was received. */
  | 'BEFORE_RECEIVED'
  /** The code is in use already. */
  | 'CODE_TAKEN'
  /** This version of the commitment is closed already. */
  | 'COMMITMENT_CLOSED'
  /** Somebody else has changed it since; read it again. */
  | 'CONFLICT'
  /** A cost category pays for one budget line at most. */
  | 'COST_CATEGORY_MAPPED_TWICE'
  /** The last day is earlier than the day the commitment is valid from. */
  | 'DROPPED_BEFORE_START'
  /** The last day is earlier than the first. */
  | 'ENDS_BEFORE_START'
  /** The hard end is earlier than the end of the first period. */
  | 'FINAL_END_BEFORE_INITIAL_END'
  /** An agreement that is not renewed has a single last day. */
  | 'FINAL_END_WITHOUT_RENEWAL'
  /** The date lies in the future. */
  | 'FUTURE_DATE'
  /** The half-year has not ended. */
  | 'HALF_YEAR_NOT_ENDED'
  /** The half-year has not begun. */
  | 'HALF_YEAR_NOT_STARTED'
  /** The text holds a control character, one that turns the direction of writing, or half a character. */
  | 'HIDDEN_CHARACTER'
  /** The first period ends before the agreement starts. */
  | 'INITIAL_END_BEFORE_START'
  /** The value cannot be kept. */
  | 'INVALID_VALUE'
  /** The line has recorded costs and cannot be removed. */
  | 'LINE_HAS_ACTUALS'
  /** The same thing stands twice in the list. */
  | 'LISTED_TWICE'
  /** The half-year's follow-up has been submitted or adopted. */
  | 'LOCKED'
  /** The text contains digits that look like a person's number. */
  | 'LOOKS_LIKE_PERSON_NUMBER'
  /** Only openings can be held jointly. */
  | 'MEASURE_CANNOT_BE_JOINT'
  /** The name is in use already, in this writing or another. */
  | 'NAME_TAKEN'
  /** Notice was given after the agreement had ended. */
  | 'NOTICE_AFTER_END'
  /** Notice has been given already. */
  | 'NOTICE_ALREADY_GIVEN'
  /** Notice is recorded when it has been given. */
  | 'NOTICE_IN_FUTURE'
  /** The activity is not due in that half-year. */
  | 'NOT_DUE'
  /** It does not exist, or it is not yours: the two look the same. */
  | 'NOT_FOUND'
  /** The half-year is not of the budget's year. */
  | 'NOT_IN_BUDGET_YEAR'
  /** The amount is not in whole kronor. */
  | 'NOT_WHOLE_KRONOR'
  /** Another funder has the organisation number. */
  | 'ORGANISATION_NUMBER_TAKEN'
  /** What it rests on has changed since it was computed. */
  | 'OUTDATED'
  /** A reason is needed. */
  | 'REASON_REQUIRED'
  /** A referral has both a destination and a date. */
  | 'REFERRAL_INCOMPLETE'
  /** Nobody has said from which day the register is kept; see registerStart. */
  | 'REGISTER_NOT_KEPT'
  /** An agreement that is renewed by calendar years has a first period that ends on 31 December. */
  | 'RENEWAL_NEEDS_YEAR_END'
  /** The request id was used for something else before. */
  | 'REQUEST_ID_REUSED'
  /** It must be filled in. */
  | 'REQUIRED'
  /** A new version starts after the one it replaces. */
  | 'REVISION_NOT_AFTER_START'
  /** Whoever submitted a follow-up does not adopt it. */
  | 'SAME_PERSON'
  /** A service area is either a municipality or a district. */
  | 'SERVICE_AREA_INCOMPLETE'
  /** An agreement that counts the cases of its areas names them. */
  | 'SERVICE_AREA_REQUIRED'
  /** E-mail or password is wrong, or the account may not sign in here: they look the same. */
  | 'SIGN_IN_FAILED'
  /** Two stated amounts of one category are for the same days. */
  | 'SPANS_OVERLAP'
  /** The first half-year has more than the whole year. */
  | 'SPLIT_EXCEEDS_YEAR'
  /** The supporter is not active on that day. */
  | 'SUPPORTER_NOT_ACTIVE'
  /** A target is a share from 0 to 1 with at most three decimals. */
  | 'TARGET_OUT_OF_RANGE'
  /** A target needs a measure. */
  | 'TARGET_WITHOUT_MEASURE'
  /** An agreement in force has a term, its own or its parent's. */
  | 'TERM_REQUIRED'
  /** The text has too many characters. */
  | 'TEXT_TOO_LONG'
  /** It lies further back than can be given. */
  | 'TOO_EARLY'
  /** The person has as many live calendar addresses as one may have. */
  | 'TOO_MANY_ADDRESSES'
  /** Too many failed tries; wait before the next one. */
  | 'TOO_MANY_TRIES'
  /** The district is not in the organisation's area. */
  | 'UNKNOWN_DISTRICT'
  /** The municipality is not in the organisation's area. */
  | 'UNKNOWN_MUNICIPALITY'
  /** The password is too short, too long, or easily guessed: common words, names, years, the e-mail address. */
  | 'WEAK_PASSWORD'
  /** Its state does not allow this. */
  | 'WRONG_STATE';

/** Taking a record out of every count; it is kept. */
export type VoidInput = {
  /** The version you saw; another one is refused as CONFLICT. */
  expectedVersion: number;
  /** Slug of the organisation. */
  organisation: string;
  /** Why it does not count. */
  reason: VoidReason;
  /** A new one for each intended change; repeating the call with the same one is safe. */
  requestId: string;
};

/** Why a record does not count. It is kept, and counts nowhere. */
export type VoidReason =
  /** The same thing was recorded twice. */
  | 'DUPLICATE'
  /** It never happened. */
  | 'ENTERED_BY_MISTAKE'
  /** It belongs to somebody else. */
  | 'WRONG_PERSON';

/** What should be done next in a case. */
export type WaitsFor =
  /** A first attempt, within three calendar days. */
  | 'FIRST_CONTACT'
  /** That a personal meeting is offered, within 14 days of reaching the person. */
  | 'MEETING_OFFER'
  /** Three attempts by phone, one of them in the evening, within 14 days. */
  | 'PHONE_ATTEMPTS'
  /** That the person is reached, within three calendar days. */
  | 'REACHED'
  /** That a person under 21 is referred to Stödcentrum, within 14 days. */
  | 'STODCENTRUM_REFERRAL';

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, email: string, today: PlainDate, sessionIdleEndsAt: string, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { slug: string, name: string, isDemo: boolean } }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type AgreementPageQueryVariables = Exact<{
  organisation: string;
  id: string | number;
  today: PlainDate;
  halfYear: HalfYear;
  span: AgreementPeriodInput;
}>;


export type AgreementPageQuery = { organisation: { id: string, permissions: { writeAgreements: boolean }, agreement: { id: string, version: number, title: string, diaryNumber: string | null, state: AgreementState, isJoint: boolean, dependsOnFunds: boolean, inheritsTerm: boolean, isMultiYear: boolean, noticeGivenOn: PlainDate | null, scope: AgreementScope, funder: { id: string, name: string, kind: FunderKind }, parent: { id: string, title: string } | null, annexes: Array<{ id: string, title: string }>, serviceAreas: Array<{ municipality: { code: string, name: string } | null, district: { id: string, name: string } | null }>, term: { startsOn: PlainDate, initialEndsOn: PlainDate, finalEndsOn: PlainDate, renewal: Renewal, noticeBy: { month: number, day: number } | null } | null, position: { state: PositionState, nextNoticeDeadline: PlainDate | null, lastPossibleDay: PlainDate, period: { startsOn: PlainDate, endsOn: PlainDate } | null, ifNobodyActs: { outcome: NobodyActsOutcome, on: PlainDate } } | null, periods: Array<{ startsOn: PlainDate, endsOn: PlainDate }>, costLines: Array<{ payer: Payer, category: CostCategory, sekPer12Months: string, isEarmarked: boolean }>, amount: { sek: string, basis: AmountBasis, ownSek: string, lines: Array<{ category: CostCategory | null, sek: string, isEarmarked: boolean }>, ownLines: Array<{ category: CostCategory | null, sek: string, isEarmarked: boolean }> } | null, commitments: Array<{ id: string, version: number, kind: CommitmentKind, statement: string, measure: ContactKpiKey | null, target: number | null, isJoint: boolean, validFrom: PlainDate, validTo: PlainDate | null, readings: Array<{ id: string, version: number, question: string, choice: string, decidedBy: string | null, decidedOn: PlainDate | null, isOurs: boolean }> }>, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null, target: number | null, met: boolean | null, commitment: { id: string } | null }> } | null } | null };

export type GiveNoticeMutationVariables = Exact<{
  id: string | number;
  input: FundingAgreementGiveNoticeInput;
}>;


export type GiveNoticeMutation = { fundingAgreementGiveNotice: { agreement: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type ReviseCommitmentMutationVariables = Exact<{
  id: string | number;
  input: CommitmentReviseInput;
}>;


export type ReviseCommitmentMutation = { commitmentRevise: { commitment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type DecideReadingMutationVariables = Exact<{
  id: string | number;
  input: CommitmentReadingDecideInput;
}>;


export type DecideReadingMutation = { commitmentReadingDecide: { reading: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type AgreementListQueryVariables = Exact<{
  organisation: string;
  today: PlainDate;
  year: AgreementPeriodInput;
}>;


export type AgreementListQuery = { organisation: { id: string, permissions: { readAgreements: boolean }, agreements: Array<{ id: string, title: string, state: AgreementState, isJoint: boolean, dependsOnFunds: boolean, noticeGivenOn: PlainDate | null, funder: { id: string, name: string, kind: FunderKind }, parent: { id: string } | null, term: { startsOn: PlainDate, finalEndsOn: PlainDate } | null, position: { state: PositionState, nextNoticeDeadline: PlainDate | null, lastPossibleDay: PlainDate, period: { startsOn: PlainDate, endsOn: PlainDate } | null, ifNobodyActs: { outcome: NobodyActsOutcome, on: PlainDate } } | null, periods: Array<{ startsOn: PlainDate, endsOn: PlainDate }>, amount: { sek: string, basis: AmountBasis, ownSek: string } | null }>, municipalityCoverage: { covered: number, total: number, municipalities: Array<{ code: string, name: string, coveredUntil: PlainDate | null, possiblyUntil: PlainDate | null, agreement: { id: string, title: string } | null }> } } | null };

export type BoardMoneyQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  on: PlainDate;
  toDate: AgreementPeriodInput;
  year: AgreementPeriodInput;
}>;


export type BoardMoneyQuery = { organisation: { id: string, budgetFollowUp: { lines: Array<{ lineId: string, name: string, budget: string, actual: string | null, difference: string | null, differenceShare: number | null, isFlagged: boolean }> }, agreements: Array<{ id: string, title: string, state: AgreementState, funder: { name: string }, position: { state: PositionState, nextNoticeDeadline: PlainDate | null, lastPossibleDay: PlainDate, ifNobodyActs: { outcome: NobodyActsOutcome, on: PlainDate } } | null, toDate: { sek: string, basis: AmountBasis } | null, year: { sek: string } | null }> } | null };

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

export type BudgetPageQueryVariables = Exact<{
  organisation: string;
  year: number;
  first: HalfYear;
  second: HalfYear;
  on: PlainDate;
}>;


export type BudgetPageQuery = { organisation: { id: string, permissions: { writeAgreements: boolean }, budget: { version: number, lines: Array<{ id: string, name: string, costCategory: CostCategory | null, sek: string, firstHalfSek: string | null, agreement: { id: string } | null }> } | null, agreements: Array<{ id: string, title: string }>, first: { halfYear: HalfYear, lines: Array<{ lineId: string, name: string, budget: string, actual: string | null, actualVersion: number, difference: string | null, differenceShare: number | null, isFlagged: boolean, agreementMoney: string | null }> }, second: { halfYear: HalfYear, lines: Array<{ lineId: string, name: string, budget: string, actual: string | null, actualVersion: number, difference: string | null, differenceShare: number | null, isFlagged: boolean, agreementMoney: string | null }> } } | null };

export type BudgetHalfFragment = { halfYear: HalfYear, lines: Array<{ lineId: string, name: string, budget: string, actual: string | null, actualVersion: number, difference: string | null, differenceShare: number | null, isFlagged: boolean, agreementMoney: string | null }> };

export type RecordBudgetActualMutationVariables = Exact<{
  input: BudgetActualRecordInput;
}>;


export type RecordBudgetActualMutation = { budgetActualRecord: { line: { lineId: string, actual: string | null, actualVersion: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, currentVersion: number | null }> } };

export type SetBudgetMutationVariables = Exact<{
  input: BudgetSetInput;
}>;


export type SetBudgetMutation = { budgetSet: { budget: { version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type WorklistQueryVariables = Exact<{
  organisation: string;
}>;


export type WorklistQuery = { organisation: { id: string, worklist: Array<{ waitsFor: WaitsFor, dueOn: PlainDate, isOverdue: boolean, case: { id: string, code: string, receivedOn: PlainDate, section: Section, standing: { ladder: AttemptLadder } | null } }>, worklistCounts: { entries: number, cases: number, overdue: number, atRisk: number }, permissions: { readContacts: boolean, writeContacts: boolean } } | null };

export type SupportCasePageQueryVariables = Exact<{
  organisation: string;
  code: string;
}>;


export type SupportCasePageQuery = { organisation: { id: string, case: { id: string, code: string, version: number, receivedOn: PlainDate, closedOn: PlainDate | null, voidReason: VoidReason | null, section: Section, targetGroup: TargetGroup, gender: Gender, ageBand: AgeBand, cameVia: CameVia, crimeCategory: CrimeCategory, policeReported: PoliceReported, anonymous: boolean, phonePossible: boolean, specialCircumstances: Array<SpecialCircumstance>, meetingOfferedOn: PlainDate | null, referredTo: ReferralDestination | null, referredOn: PlainDate | null, supporterCode: string | null, municipality: { code: string, name: string } | null, district: { id: string, name: string } | null, standing: { asOf: PlainDate, ladder: AttemptLadder, revisitOn: PlainDate | null, standings: Array<{ kpi: ContactKpiKey, standing: Standing }> } | null, attempts: Array<{ id: string, version: number, channel: Channel, occurredOn: PlainDate, partOfDay: PartOfDay, reached: boolean, voidReason: VoidReason | null }> } | null, permissions: { readContacts: boolean, writeContacts: boolean } } | null };

export type CaseChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type CaseChoicesQuery = { organisation: { id: string, municipalities: Array<{ code: string, name: string }>, districts: Array<{ id: string, name: string }>, supporters: Array<{ id: string, code: string, activeFrom: PlainDate, activeTo: PlainDate | null, basicTrainingPassedOn: PlainDate | null }> } | null };

export type UpdateSupportCaseMutationVariables = Exact<{
  id: string | number;
  input: SupportCaseUpdateInput;
}>;


export type UpdateSupportCaseMutation = { supportCaseUpdate: { case: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type CloseSupportCaseMutationVariables = Exact<{
  id: string | number;
  input: SupportCaseCloseInput;
}>;


export type CloseSupportCaseMutation = { supportCaseClose: { case: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoidSupportCaseMutationVariables = Exact<{
  id: string | number;
  input: VoidInput;
}>;


export type VoidSupportCaseMutation = { supportCaseVoid: { case: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type VoidContactAttemptMutationVariables = Exact<{
  id: string | number;
  input: VoidInput;
}>;


export type VoidContactAttemptMutation = { contactAttemptVoid: { attempt: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

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

export type ContactLogQueryVariables = Exact<{
  organisation: string;
}>;


export type ContactLogQuery = { organisation: { id: string, contactsToday: number, worklist: Array<{ waitsFor: WaitsFor, dueOn: PlainDate, isOverdue: boolean, case: { id: string, code: string, receivedOn: PlainDate } }>, permissions: { writeContacts: boolean } } | null };

export type NewCasePlacesQueryVariables = Exact<{
  organisation: string;
}>;


export type NewCasePlacesQuery = { organisation: { id: string, municipalities: Array<{ code: string, name: string }>, districts: Array<{ id: string, name: string }> } | null };

export type CaseByCodeQueryVariables = Exact<{
  organisation: string;
  code: string;
  upperCode: string;
}>;


export type CaseByCodeQuery = { organisation: { id: string, asTyped: { id: string, code: string } | null, inCapitals: { id: string, code: string } | null } | null };

export type OpenSupportCaseMutationVariables = Exact<{
  input: SupportCaseOpenInput;
}>;


export type OpenSupportCaseMutation = { supportCaseOpen: { case: { id: string, code: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordContactAttemptMutationVariables = Exact<{
  input: ContactAttemptRecordInput;
}>;


export type RecordContactAttemptMutation = { contactAttemptRecord: { attempt: { id: string, version: number } | null, case: { id: string, code: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type UndoContactAttemptMutationVariables = Exact<{
  id: string | number;
  input: VoidInput;
}>;


export type UndoContactAttemptMutation = { contactAttemptVoid: { attempt: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type UndoNewCaseMutationVariables = Exact<{
  id: string | number;
  input: VoidInput;
}>;


export type UndoNewCaseMutation = { supportCaseVoid: { case: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type CorrectFollowUpMutationVariables = Exact<{
  id: string | number;
  input: FollowUpReasonInput;
}>;


export type CorrectFollowUpMutation = { followUpCorrect: { followUp: { id: string, status: FollowUpStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type FollowUpDocumentQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
}>;


export type FollowUpDocumentQuery = { organisation: { id: string, name: string, isDemo: boolean, followUp: { id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, definitionsVersion: string | null, contentHash: string | null, chainHead: string | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, corrects: number | null, correctionReason: string | null, account: string, changedSince: boolean, mayAdopt: boolean, mayReturn: boolean, mayCorrect: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }>, activities: Array<{ area: string, goal: string, title: string, status: string, account: string }>, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null }>, budget: Array<{ category: string, budget: string, actual: string | null, difference: string | null, isFlagged: boolean }> | null, agreementMoney: Array<{ agreement: string, amount: string, basis: AmountBasis }> | null } | null, followUps: Array<{ id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, adoptedAt: string | null, corrects: number | null, correctionReason: string | null }> } | null };

export type FollowUpRevisionsQueryVariables = Exact<{
  organisation: string;
}>;


export type FollowUpRevisionsQuery = { organisation: { id: string, followUps: Array<{ id: string, halfYear: HalfYear, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, definitionsVersion: string | null, contentHash: string | null, chainHead: string | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, corrects: number | null, correctionReason: string | null, account: string, changedSince: boolean, mayAdopt: boolean, mayReturn: boolean, mayCorrect: boolean, maySubmit: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }>, activities: Array<{ area: string, goal: string, title: string, status: string, account: string }>, kpis: Array<{ key: ContactKpiKey, numerator: number, denominator: number, pending: number, share: number | null }>, budget: Array<{ category: string, budget: string, actual: string | null, difference: string | null, isFlagged: boolean }> | null, agreementMoney: Array<{ agreement: string, amount: string, basis: AmountBasis }> | null }> } | null };

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

export type RecordOutcomeMutationVariables = Exact<{
  input: OutcomeRecordInput;
}>;


export type RecordOutcomeMutation = { outcomeRecord: { outcome: { id: string, status: OutcomeStatus, account: string, state: OutcomeState, changedAt: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string>, currentVersion: number | null }> } };

export type OutcomeTableQueryVariables = Exact<{
  organisation: string;
  halfYear: HalfYear;
  year: number;
}>;


export type OutcomeTableQuery = { organisation: { id: string, permissions: { writePlan: boolean, prepareFollowUp: boolean, submitFollowUp: boolean }, plan: { id: string, title: string, firstYear: number, lastYear: number, focusAreas: Array<{ id: string, position: number, name: string, goals: Array<{ id: string, position: number, statement: string, assessment: { assessment: Assessment, computed: Assessment, targetMissed: boolean, manual: { assessment: Assessment, reason: string, version: number } | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }, activities: Array<{ id: string, position: number, title: string, kind: ActivityKind, years: Array<number>, schedule: ActivitySchedule, responsible: string | null, mayRecordOutcome: boolean, outcome: { id: string, status: OutcomeStatus, account: string, state: OutcomeState, changedAt: string, version: number } | null }> }> }> } | null, followUp: { id: string, revision: number, status: FollowUpStatus, version: number, asOf: PlainDate | null, preparedAt: string | null, submittedAt: string | null, submittedBy: string | null, adoptedAt: string | null, adoptedBy: string | null, returnReason: string | null, corrects: number | null, correctionReason: string | null, account: string, changedSince: boolean, maySubmit: boolean, goals: Array<{ area: string, statement: string, assessment: Assessment, computed: Assessment, reason: string | null, counts: { due: number, notStarted: number, inProgress: number, completed: number, delayed: number, cancelled: number, notReported: number } }> } | null, followUps: Array<{ id: string, halfYear: HalfYear, revision: number }> } | null };

export type SupporterRegisterQueryVariables = Exact<{
  organisation: string;
}>;


export type SupporterRegisterQuery = { organisation: { id: string, supporters: Array<{ id: string, code: string, general: boolean, court: boolean, activeFrom: PlainDate, activeTo: PlainDate | null, basicTrainingPassedOn: PlainDate | null, lastFurtherTrainingOn: PlainDate | null, version: number }>, registers: Array<{ register: KeptRegisterKind, recordedFrom: PlainDate | null, version: number }>, permissions: { readContacts: boolean, writeContacts: boolean } } | null };

export type OccasionRegistersQueryVariables = Exact<{
  organisation: string;
  from: PlainDate;
  to: PlainDate;
}>;


export type OccasionRegistersQuery = { organisation: { id: string, trainings: Array<{ id: string, heldOn: PlainDate, kind: TrainingKind, version: number, attendances: Array<{ supporterCode: string, passed: boolean }> }>, hearings: Array<{ id: string, heldOn: PlainDate, state: OccasionState, summoned: boolean, supporterCodes: Array<string>, version: number }>, openings: Array<{ id: string, heldOn: PlainDate, partOfDay: PartOfDay, host: OpeningHost, state: OccasionState, version: number }> } | null };

export type StartRegisterMutationVariables = Exact<{
  input: RegisterStartInput;
}>;


export type StartRegisterMutation = { registerStart: { register: { register: KeptRegisterKind, recordedFrom: PlainDate | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RegisterSupporterMutationVariables = Exact<{
  input: SupporterRegisterInput;
}>;


export type RegisterSupporterMutation = { supporterRegister: { supporter: { id: string, code: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type UpdateSupporterMutationVariables = Exact<{
  id: string | number;
  input: SupporterUpdateInput;
}>;


export type UpdateSupporterMutation = { supporterUpdate: { supporter: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordTrainingMutationVariables = Exact<{
  id?: string | number | null | undefined;
  input: TrainingRecordInput;
}>;


export type RecordTrainingMutation = { trainingRecord: { training: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordHearingMutationVariables = Exact<{
  id?: string | number | null | undefined;
  input: HearingRecordInput;
}>;


export type RecordHearingMutation = { hearingRecord: { hearing: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordOpeningMutationVariables = Exact<{
  id?: string | number | null | undefined;
  input: OpeningRecordInput;
}>;


export type RecordOpeningMutation = { openingRecord: { opening: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { demoUsers: Array<{ role: Role, email: string, password: string, organisationName: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordTallyMutationVariables = Exact<{
  input: TallyRecordInput;
}>;


export type RecordTallyMutation = { tallyRecord: { cases: Array<{ id: string, code: string }> | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type TodoQueryVariables = Exact<{
  organisation: string;
}>;


export type TodoQuery = { organisation: { id: string, todo: Array<{ key: string, kind: TodoKind, title: string, on: PlainDate | null, count: number | null, halfYear: HalfYear | null, caseCode: string | null, agreement: { id: string, title: string } | null }> } | null };

export type InvitationQueryVariables = Exact<{
  code: string;
}>;


export type InvitationQuery = { invitation: { email: string, expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { invitationAccept: { viewer: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type YearWheelQueryVariables = Exact<{
  organisation: string;
  from: PlainDate;
  to: PlainDate;
}>;


export type YearWheelQuery = { organisation: { id: string, yearWheel: Array<{ key: string, on: PlainDate, lastsUntil: PlainDate, kind: DeadlineKind, title: string, agreement: { id: string, title: string, funder: { id: string, name: string } } | null }>, permissions: { writePlan: boolean } } | null };

export type OwnDatesQueryVariables = Exact<{
  organisation: string;
  from: PlainDate;
  to: PlainDate;
}>;


export type OwnDatesQuery = { organisation: { id: string, calendarDates: Array<{ id: string, on: PlainDate, kind: CalendarDateKind, title: string, version: number }> } | null };

export type CalendarFeedsQueryVariables = Exact<{
  organisation: string;
}>;


export type CalendarFeedsQuery = { organisation: { id: string, calendarFeeds: Array<{ id: string, createdAt: string, revokedAt: string | null, version: number }> } | null };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CalendarFeedCreateInput;
}>;


export type CreateCalendarFeedMutation = { calendarFeedCreate: { address: string | null, feed: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  id: string | number;
  input: CalendarFeedRevokeInput;
}>;


export type RevokeCalendarFeedMutation = { calendarFeedRevoke: { feed: { id: string, revokedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RecordCalendarDateMutationVariables = Exact<{
  id?: string | number | null | undefined;
  input: CalendarDateRecordInput;
}>;


export type RecordCalendarDateMutation = { calendarDateRecord: { date: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RemoveCalendarDateMutationVariables = Exact<{
  id: string | number;
  input: CalendarDateRemoveInput;
}>;


export type RemoveCalendarDateMutation = { calendarDateRemove: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

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
export const BudgetHalfFragmentDoc = new TypedDocumentString(`
    fragment BudgetHalf on BudgetFollowUp {
  halfYear
  lines {
    lineId
    name
    budget
    actual
    actualVersion
    difference
    differenceShare
    isFlagged
    agreementMoney
  }
}
    `, {"fragmentName":"BudgetHalf"}) as unknown as TypedDocumentString<BudgetHalfFragment, unknown>;
export const ShellDocument = {"__meta__":{"hash":"3c16062636eb00023380ca0bd86c09d924df88cf6a6bc608f1ddb6af3cae2220"}} as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"ecd7369839d3927510a2f91fc19be2aeb41279f4c7ec7e325fed9735813d134d"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AgreementPageDocument = {"__meta__":{"hash":"637415dcfa6e72197f97a3bca2dd09bed8cc99d3bb0203028b5b2ea39dbb46c2"}} as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const GiveNoticeDocument = {"__meta__":{"hash":"270e84fd923e44abb04d94826e32769f2db0c51e0647e89fc314ef889629a1c7"}} as unknown as TypedDocumentString<GiveNoticeMutation, GiveNoticeMutationVariables>;
export const ReviseCommitmentDocument = {"__meta__":{"hash":"83449c936c8532c1002dc61e1e5b363e8dcf1429b3f5b3dde25f91313a0c6f0a"}} as unknown as TypedDocumentString<ReviseCommitmentMutation, ReviseCommitmentMutationVariables>;
export const DecideReadingDocument = {"__meta__":{"hash":"0988a3f48b5cbe34685a6f21fa7edf9914751ef3ba88f9ace4d976af8a4b4d31"}} as unknown as TypedDocumentString<DecideReadingMutation, DecideReadingMutationVariables>;
export const AgreementListDocument = {"__meta__":{"hash":"b0e4eb6c1b66fbd6ec1c79dcb06243824e5e8122766b37469d43528a6ada04f2"}} as unknown as TypedDocumentString<AgreementListQuery, AgreementListQueryVariables>;
export const BoardMoneyDocument = {"__meta__":{"hash":"3f029b41be298f8ec165249e5756ace3be6a3f7477487e9ae4af78685754c29e"}} as unknown as TypedDocumentString<BoardMoneyQuery, BoardMoneyQueryVariables>;
export const BoardDocument = {"__meta__":{"hash":"46c96990d51864e27cc943b6e502611478aec6d31884352cdfaaac7a88bdfed5"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardKpiTrendDocument = {"__meta__":{"hash":"69fb29e37127b46837410ac029703167760a41df20429215eb8ed21bbca858a9"}} as unknown as TypedDocumentString<BoardKpiTrendQuery, BoardKpiTrendQueryVariables>;
export const AdoptFollowUpDocument = {"__meta__":{"hash":"6d42d89aad44b536dbee68accd0f3116cc0f557a9c1fd477559124022357c900"}} as unknown as TypedDocumentString<AdoptFollowUpMutation, AdoptFollowUpMutationVariables>;
export const ReturnFollowUpDocument = {"__meta__":{"hash":"712be5e9e9b9b13c56b3172d4285f418d27536f21fa65f71fa417e045b66d0f9"}} as unknown as TypedDocumentString<ReturnFollowUpMutation, ReturnFollowUpMutationVariables>;
export const WaitingFollowUpsDocument = {"__meta__":{"hash":"92377b44a4f3ec1c7fcc10e9c76a3659cd28576cc7407a1189ee3ab7c8b3e147"}} as unknown as TypedDocumentString<WaitingFollowUpsQuery, WaitingFollowUpsQueryVariables>;
export const BudgetPageDocument = {"__meta__":{"hash":"f4ecc5dbade2eb834302b0c11f36123449138480a6cd52d2b1d09090bbbca532"}} as unknown as TypedDocumentString<BudgetPageQuery, BudgetPageQueryVariables>;
export const RecordBudgetActualDocument = {"__meta__":{"hash":"9bc330901270718828be73ef13321755a8d76080c493aae99beda3c9b9a1c672"}} as unknown as TypedDocumentString<RecordBudgetActualMutation, RecordBudgetActualMutationVariables>;
export const SetBudgetDocument = {"__meta__":{"hash":"dca437f3c5347195978db8e2562972823bd71c0f7c992da274c27caaed776d9b"}} as unknown as TypedDocumentString<SetBudgetMutation, SetBudgetMutationVariables>;
export const WorklistDocument = {"__meta__":{"hash":"b66dfe97d60af0818e4c86ff9e6c7fb7d5e1165761ee5ffcb30c2da374deb87d"}} as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
export const SupportCasePageDocument = {"__meta__":{"hash":"54cafab8bbf83217a55e258704c2311a4dba80942d823bc9d6786d1b8556577e"}} as unknown as TypedDocumentString<SupportCasePageQuery, SupportCasePageQueryVariables>;
export const CaseChoicesDocument = {"__meta__":{"hash":"8e517dbc492a9bda7fd86f52f1cb42470729a8f84a7887b888540fc5bf33f37c"}} as unknown as TypedDocumentString<CaseChoicesQuery, CaseChoicesQueryVariables>;
export const UpdateSupportCaseDocument = {"__meta__":{"hash":"e36c85f81ee0106f1e326648444052a62c5be8709e6fe7ecf5f387985d4ed540"}} as unknown as TypedDocumentString<UpdateSupportCaseMutation, UpdateSupportCaseMutationVariables>;
export const CloseSupportCaseDocument = {"__meta__":{"hash":"9f1a1eb1157a3c8aaf4e483d8e02e458df2510bd5019e49d0a07f81dbc84ffaf"}} as unknown as TypedDocumentString<CloseSupportCaseMutation, CloseSupportCaseMutationVariables>;
export const VoidSupportCaseDocument = {"__meta__":{"hash":"75238b6f7b66c9d8219c1b7a5aac00db061dc6482174066e6547fcb88b9f923c"}} as unknown as TypedDocumentString<VoidSupportCaseMutation, VoidSupportCaseMutationVariables>;
export const VoidContactAttemptDocument = {"__meta__":{"hash":"f87c16d8960525bac95f3425765b54688a9c07d277b32c829de2f896546f6ad1"}} as unknown as TypedDocumentString<VoidContactAttemptMutation, VoidContactAttemptMutationVariables>;
export const ContactKpiPageDocument = {"__meta__":{"hash":"6807962152588ba85cd17ecb79cadbb8543dfe1ca2684f6edf1cdb149fae5979"}} as unknown as TypedDocumentString<ContactKpiPageQuery, ContactKpiPageQueryVariables>;
export const ContactVolumePageDocument = {"__meta__":{"hash":"10991c9d53f0accf244083d4e51198e9568487356a65be69ff7cd3f314cd13ee"}} as unknown as TypedDocumentString<ContactVolumePageQuery, ContactVolumePageQueryVariables>;
export const ContactLogDocument = {"__meta__":{"hash":"46bcf5b23261329e88777b16f223ddb9f71ddf62b8e1d13acc313c50933fcb80"}} as unknown as TypedDocumentString<ContactLogQuery, ContactLogQueryVariables>;
export const NewCasePlacesDocument = {"__meta__":{"hash":"c5b02a608b9e34c556db117db2c68cec92124a0ea7d8d25cfb6738e49d306848"}} as unknown as TypedDocumentString<NewCasePlacesQuery, NewCasePlacesQueryVariables>;
export const CaseByCodeDocument = {"__meta__":{"hash":"dc2522e58c96fcfa126e20e1b92b0c64b0fee80b5e296bb9ee0564c5cc0d0341"}} as unknown as TypedDocumentString<CaseByCodeQuery, CaseByCodeQueryVariables>;
export const OpenSupportCaseDocument = {"__meta__":{"hash":"bd71c0a4b8e252adc357025ec4495cc896d5a020ba7eaca59a326728fbeb564f"}} as unknown as TypedDocumentString<OpenSupportCaseMutation, OpenSupportCaseMutationVariables>;
export const RecordContactAttemptDocument = {"__meta__":{"hash":"062f2efa87801afa0790f267c5da3df13f0d347b5fd54c2dc124308562df6597"}} as unknown as TypedDocumentString<RecordContactAttemptMutation, RecordContactAttemptMutationVariables>;
export const UndoContactAttemptDocument = {"__meta__":{"hash":"c274f2b84040b64d7efe3159ce2f742861e136e549141778d6e124c59a256742"}} as unknown as TypedDocumentString<UndoContactAttemptMutation, UndoContactAttemptMutationVariables>;
export const UndoNewCaseDocument = {"__meta__":{"hash":"0e6a277ca97b92b13221cddf1dbdd72b3701a97cf957aaf976f77fd65fccc4cd"}} as unknown as TypedDocumentString<UndoNewCaseMutation, UndoNewCaseMutationVariables>;
export const CorrectFollowUpDocument = {"__meta__":{"hash":"aecae0544b77ba0109e204a5995b522ada6f2e2c94d19886b10994af47f00a73"}} as unknown as TypedDocumentString<CorrectFollowUpMutation, CorrectFollowUpMutationVariables>;
export const FollowUpDocumentDocument = {"__meta__":{"hash":"c27a986147dbe2a297f526bb9bcc01f1d82c641643beddc8ef247d59f23b118e"}} as unknown as TypedDocumentString<FollowUpDocumentQuery, FollowUpDocumentQueryVariables>;
export const FollowUpRevisionsDocument = {"__meta__":{"hash":"2db472dce66ca8a3bc77a65980ee9ba23a2f932c38a0e6ba7308298359e2b222"}} as unknown as TypedDocumentString<FollowUpRevisionsQuery, FollowUpRevisionsQueryVariables>;
export const AssessGoalDocument = {"__meta__":{"hash":"bac644b1614bf07a7ddcef7631586a80bbe43e23205666549bc9000341020a59"}} as unknown as TypedDocumentString<AssessGoalMutation, AssessGoalMutationVariables>;
export const PrepareFollowUpDocument = {"__meta__":{"hash":"b75927f7ef1421520702e9e667929b36dc12295c2eb764e4ef8d3c2f128f213b"}} as unknown as TypedDocumentString<PrepareFollowUpMutation, PrepareFollowUpMutationVariables>;
export const WriteFollowUpAccountDocument = {"__meta__":{"hash":"5b0bcfae7c60ca96ab5f7f02ea60ba5a16776d1d489c27c49becf7f2d48426e2"}} as unknown as TypedDocumentString<WriteFollowUpAccountMutation, WriteFollowUpAccountMutationVariables>;
export const SubmitFollowUpDocument = {"__meta__":{"hash":"bd9b9e6a11c6e9a9a0a64cc8585d0cffd84f834c86282568b800d8be6065e101"}} as unknown as TypedDocumentString<SubmitFollowUpMutation, SubmitFollowUpMutationVariables>;
export const RecordOutcomeDocument = {"__meta__":{"hash":"fd88cfc9c8ec9fbb0d0de22a56a69bd425cc20f1f0e1a0a91b34a4da4c3094ff"}} as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const OutcomeTableDocument = {"__meta__":{"hash":"1f0c961ad3c6113ca53aa055256499cca274769794867dfb205babe4e8de187e"}} as unknown as TypedDocumentString<OutcomeTableQuery, OutcomeTableQueryVariables>;
export const SupporterRegisterDocument = {"__meta__":{"hash":"c1e95756e9f4b4eafe5ce72b31718acb6264369d026d3f9e546d1b91ba51ae4d"}} as unknown as TypedDocumentString<SupporterRegisterQuery, SupporterRegisterQueryVariables>;
export const OccasionRegistersDocument = {"__meta__":{"hash":"79ac7eba21bc9183591ecb74830b3efe8371a993da54d3f5843dec77bf763219"}} as unknown as TypedDocumentString<OccasionRegistersQuery, OccasionRegistersQueryVariables>;
export const StartRegisterDocument = {"__meta__":{"hash":"58603eb5b97e4056e6e5f8ed3ff4620b4ae5e9d003a64cec5ee43395e2e261de"}} as unknown as TypedDocumentString<StartRegisterMutation, StartRegisterMutationVariables>;
export const RegisterSupporterDocument = {"__meta__":{"hash":"7e92bd33d633829898a761cfbcda9dabe16e11b1f9df5cc75d70b9ba228a1e60"}} as unknown as TypedDocumentString<RegisterSupporterMutation, RegisterSupporterMutationVariables>;
export const UpdateSupporterDocument = {"__meta__":{"hash":"8cdf8e9a25bd2c261e39f7d4a66cd270322999b715fff2ab11ddd96cf067c126"}} as unknown as TypedDocumentString<UpdateSupporterMutation, UpdateSupporterMutationVariables>;
export const RecordTrainingDocument = {"__meta__":{"hash":"184dc17ed7abf07cb3d0831eee35d53bdc06e067c59220bff3c6cf737b76a51c"}} as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const RecordHearingDocument = {"__meta__":{"hash":"0cbeb9a09b80f704ba284c682fbbd419676de5430d6f9295d646777200b0b594"}} as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;
export const RecordOpeningDocument = {"__meta__":{"hash":"59e50706e6380b6c923c3c78ef45a2a9bf6f47d50b4fcaa2b930024af23e82ae"}} as unknown as TypedDocumentString<RecordOpeningMutation, RecordOpeningMutationVariables>;
export const SignInOptionsDocument = {"__meta__":{"hash":"deb451aa7ec1e6ee97c3853bf103c989856af59348a318192f0611ab59a14157"}} as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"172d6df2aeef44310691a2b915399b2e96a3df88f6534913e3638a387350bdf1"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RecordTallyDocument = {"__meta__":{"hash":"905ace37dd56ca445b1e083931d284f7b26982b2cbca454aa3ed28443dea3825"}} as unknown as TypedDocumentString<RecordTallyMutation, RecordTallyMutationVariables>;
export const TodoDocument = {"__meta__":{"hash":"f8bea458199518b65aaaf2965c53741e1b809497e260406e6b1cc0de2b4958f4"}} as unknown as TypedDocumentString<TodoQuery, TodoQueryVariables>;
export const InvitationDocument = {"__meta__":{"hash":"18f808f5f4492e1ecb7193e7acd7bf4a35c7fe255bd0dd8df757d8cc1c2b7e28"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"fd9ccb0852663ef7870e40bc7643a5facb008bd66b9fb4db6986c69530ff9685"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const YearWheelDocument = {"__meta__":{"hash":"5a141042742a64c9392cd2a5553bc6bde65126fb31280e105a067c94743da354"}} as unknown as TypedDocumentString<YearWheelQuery, YearWheelQueryVariables>;
export const OwnDatesDocument = {"__meta__":{"hash":"9d4d750b2a0edf6795c36b40a0dcf41c48880fe8d6999d11ab9000ea5ba857a3"}} as unknown as TypedDocumentString<OwnDatesQuery, OwnDatesQueryVariables>;
export const CalendarFeedsDocument = {"__meta__":{"hash":"2436ca05e6154461662d601c199981c2c27e6805f309201a9dfc05a4819272a5"}} as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = {"__meta__":{"hash":"d7a171d297474e26c54965378f9deb70f906ced8c5bfadcff8da8ed91ce3a8cf"}} as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"__meta__":{"hash":"239d1d7aa4556568a5ed45afe8b64deb9790958bf0695868618ec0a907e84cf3"}} as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const RecordCalendarDateDocument = {"__meta__":{"hash":"a59d1f9afcb0a83cdbf7623672f056deb1e9b08427d92be231b2e0767eca8698"}} as unknown as TypedDocumentString<RecordCalendarDateMutation, RecordCalendarDateMutationVariables>;
export const RemoveCalendarDateDocument = {"__meta__":{"hash":"54e43b834c0c100118e88ef14bc1aeb0ff32d15223154f1e1aeed831cca188fd"}} as unknown as TypedDocumentString<RemoveCalendarDateMutation, RemoveCalendarDateMutationVariables>;
