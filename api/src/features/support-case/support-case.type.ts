import type * as contacts from '@jourplan/schema/domain/contacts/contacts.js';
import type { AttemptLadderStep } from '@jourplan/schema/domain/kpis/attempt-ladder.js';
import type { Standings } from '@jourplan/schema/domain/kpis/case-standing.js';
import type { Standing } from '@jourplan/schema/domain/kpis/kpi.js';
import type { CaseKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { District, Municipality } from '../../graphql/areas.js';
import {
  AgeBandEnum,
  CameViaEnum,
  ChannelEnum,
  CrimeCategoryEnum,
  GenderEnum,
  PartOfDayEnum,
  PoliceReportedEnum,
  ReferralDestinationEnum,
  SectionEnum,
  SpecialCircumstanceEnum,
  TargetGroupEnum,
  VoidReasonEnum,
} from '../../graphql/contact-enums.js';
import { AttemptLadderEnum, ContactKpiKeyEnum, StandingEnum } from '../../graphql/kpi-enums.js';
import { LocalDateScalar } from '../../graphql/scalars.js';

@ObjectType({
  description: 'One attempt to reach, or contact with, the person of a case. Its date and part of the day, never a clock time.',
})
export class ContactAttempt {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'The day, from the day the case was received to today.' })
  occurredOn!: PlainDate;

  @Field(() => PartOfDayEnum, { description: 'When on the day.' })
  partOfDay!: contacts.PartOfDay;

  @Field(() => ChannelEnum, { description: 'How the contact was made or tried.' })
  channel!: contacts.Channel;

  @Field(() => Boolean, { description: 'Whether the person was reached; an incoming contact is.' })
  reached!: boolean;

  @Field(() => VoidReasonEnum, { nullable: true, description: 'Why it does not count; null while it does.' })
  voidReason!: contacts.VoidReason | null;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;
}

@ObjectType({ description: 'How a case stands against one KPI.' })
export class KpiStanding {
  @Field(() => ContactKpiKeyEnum, { description: 'Which KPI: one that judges cases.' })
  kpi!: CaseKpiKey;

  @Field(() => StandingEnum, { description: 'How the case stands against it.' })
  standing!: Standing;
}

@ObjectType({ description: 'How a case stands against each KPI that judges cases, as last computed.' })
export class CaseStanding {
  @Field(() => LocalDateScalar, { description: 'The day it was judged on; only what bears a date up to it was heard.' })
  asOf!: PlainDate;

  // As it is stored; listed when it is asked for.
  standings!: Standings;

  @Field(() => AttemptLadderEnum, { description: 'Where the attempts to reach the person stand.' })
  ladder!: AttemptLadderStep;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The next day on which a pending KPI turns by itself; null when none does.',
  })
  revisitOn!: PlainDate | null;
}

@ObjectType({ description: 'One person seeking support: dates and fixed choices only, never a name, an identity or free text.' })
export class SupportCase {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, {
    description: 'Its code, unique in the organisation: 1–32 of A–Z, a–z, 0–9 and hyphen with a digit among them.',
  })
  code!: string;

  @Field(() => LocalDateScalar, { description: 'The day the case was received; decides which half-year it belongs to.' })
  receivedOn!: PlainDate;

  @Field(() => SectionEnum, { description: 'Which section supports the person.' })
  section!: contacts.Section;

  @Field(() => TargetGroupEnum, { description: 'Whom the support is for.' })
  targetGroup!: contacts.TargetGroup;

  @Field(() => GenderEnum, { description: 'Gender.' })
  gender!: contacts.Gender;

  @Field(() => AgeBandEnum, { description: 'Age band when the case was received.' })
  ageBand!: contacts.AgeBand;

  @Field(() => CameViaEnum, { description: 'Who made the first contact.' })
  cameVia!: contacts.CameVia;

  @Field(() => CrimeCategoryEnum, { description: 'Kind of crime.' })
  crimeCategory!: contacts.CrimeCategory;

  @Field(() => Municipality, { nullable: true, description: 'Municipality; null when not known.' })
  municipality!: Municipality | null;

  @Field(() => District, { nullable: true, description: 'District; null when not known or not used.' })
  district!: District | null;

  @Field(() => PoliceReportedEnum, { description: 'Whether the crime was reported to the police.' })
  policeReported!: contacts.PoliceReported;

  @Field(() => Boolean, { description: 'Whether the person wishes to be anonymous.' })
  anonymous!: boolean;

  @Field(() => Boolean, { description: 'Whether the person can be reached by phone.' })
  phonePossible!: boolean;

  @Field(() => [SpecialCircumstanceEnum], { description: 'Markers that overlap; empty when there is none.' })
  specialCircumstances!: contacts.SpecialCircumstance[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day a personal meeting was offered; null when it was not.' })
  meetingOfferedOn!: PlainDate | null;

  @Field(() => ReferralDestinationEnum, { nullable: true, description: 'Where the person was referred; null when not referred.' })
  referredTo!: contacts.ReferralDestination | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the referral; null when not referred.' })
  referredOn!: PlainDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the case was closed; null while it is open.' })
  closedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Code of the supporter the case was given to; null when nobody has it.' })
  supporterCode!: string | null;

  @Field(() => VoidReasonEnum, { nullable: true, description: 'Why the case counts nowhere; null while it counts.' })
  voidReason!: contacts.VoidReason | null;

  @Field(() => Int, { description: 'Rises with each change of the case itself; give it as expectedVersion.' })
  version!: number;

  @Field(() => [ContactAttempt], { description: 'Every attempt, earliest day first, voided ones included.' })
  attempts!: ContactAttempt[];

  @Field(() => CaseStanding, {
    nullable: true,
    description: 'How the case stands; null until first computed, and once it is voided.',
  })
  standing!: CaseStanding | null;
}
