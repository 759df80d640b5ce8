import type { EntitySchema } from '@mikro-orm/postgresql';
import {
  AgreementKpiFigure,
  AgreementServiceArea,
  Commitment,
  CommitmentReading,
  CostLine,
  Funder,
  FundingAgreement,
  ReportingDay,
  StatedAmount,
} from './agreements.js';
import { District, Municipality } from './areas.js';
import { Budget, BudgetActual, BudgetLine } from './budget.js';
import { CalendarDate, CalendarFeed, CalendarStamp, DeadlineReminder } from './calendar.js';
import { ContactAttempt, SupportCase } from './contacts.js';
import {
  CaseMark,
  CaseStanding,
  ContactKpiFigure,
  ContactVolumeFigure,
  FigureDifference,
  FigureState,
  HalfYearMark,
  RegisterMark,
} from './figures.js';
import { FollowUp, FollowUpDocument } from './follow-up.js';
import { Installation } from './installation.js';
import { JobEffect, OutboxJob, WorkerState } from './jobs.js';
import { Organisation } from './organisation.js';
import { Invitation, KnownDevice, Membership, Session, SignInDelay, User } from './people.js';
import {
  Activity,
  FocusArea,
  FocusTheme,
  Goal,
  Indicator,
  IndicatorValue,
  ManualAssessment,
  Outcome,
  StrategicPlan,
} from './plan.js';
import { Event, EventSeal, RequestRecord } from './record.js';
import {
  CourtHearing,
  HearingSupporter,
  OpeningSession,
  RegisterStart,
  Supporter,
  Training,
  TrainingAttendance,
} from './registers.js';

/** Every table of Jourplan, once. */
export const entities: EntitySchema[] = [
  Installation,
  Organisation,
  Municipality,
  District,
  User,
  Session,
  Invitation,
  KnownDevice,
  SignInDelay,
  Membership,
  StrategicPlan,
  FocusTheme,
  FocusArea,
  Goal,
  Activity,
  Indicator,
  IndicatorValue,
  Outcome,
  ManualAssessment,
  RegisterStart,
  Supporter,
  Training,
  TrainingAttendance,
  CourtHearing,
  HearingSupporter,
  OpeningSession,
  SupportCase,
  ContactAttempt,
  CaseMark,
  RegisterMark,
  HalfYearMark,
  CaseStanding,
  ContactKpiFigure,
  ContactVolumeFigure,
  FigureState,
  FigureDifference,
  Funder,
  ReportingDay,
  FundingAgreement,
  AgreementServiceArea,
  Commitment,
  CommitmentReading,
  CostLine,
  StatedAmount,
  AgreementKpiFigure,
  Budget,
  BudgetLine,
  BudgetActual,
  CalendarDate,
  DeadlineReminder,
  CalendarFeed,
  CalendarStamp,
  FollowUpDocument,
  FollowUp,
  Event,
  EventSeal,
  RequestRecord,
  OutboxJob,
  JobEffect,
  WorkerState,
];
