import type * as contacts from '@jourplan/schema/domain/contacts/contacts.js';
import type { AttemptLadderStep } from '@jourplan/schema/domain/kpis/attempt-ladder.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, VersionedChangeInput } from '../../graphql/change.inputs.js';
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
import { AttemptLadderEnum } from '../../graphql/kpi-enums.js';
import { HalfYearScalar, LocalDateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'Which cases to list; what is left out or null does not limit.' })
export class SupportCaseFilter {
  @Field(() => HalfYearScalar, { nullable: true, description: 'Received in this half-year.' })
  halfYear?: HalfYear | null;

  @Field(() => SectionEnum, { nullable: true, description: 'Of this section.' })
  section?: contacts.Section | null;

  @Field(() => AttemptLadderEnum, { nullable: true, description: 'Where the attempts stand, as last computed; no voided cases.' })
  ladder?: AttemptLadderStep | null;

  @Field(() => Boolean, { nullable: true, description: 'True for open cases, false for closed ones; voided cases are neither.' })
  open?: boolean | null;

  @Field(() => String, { nullable: true, description: 'How the code begins, in capitals or not.' })
  codeStartsWith?: string | null;
}

@InputType({ description: 'A case as it is received.' })
export class SupportCaseOpenInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      "1–32 of A–Z, a–z, 0–9 and hyphen with a digit among them, nothing like a person's number. Left out: a random code of 8 characters.",
  })
  code?: string | null;

  @Field(() => LocalDateScalar, { description: 'The day it was received, today at the latest.' })
  receivedOn!: PlainDate;

  @Field(() => SectionEnum, { description: 'Which section supports the person.' })
  section!: contacts.Section;

  @Field(() => TargetGroupEnum, { description: 'Whom the support is for.' })
  targetGroup!: contacts.TargetGroup;

  @Field(() => GenderEnum, { description: 'Gender.' })
  gender!: contacts.Gender;

  @Field(() => AgeBandEnum, { description: 'Age band on the day it was received.' })
  ageBand!: contacts.AgeBand;

  @Field(() => CameViaEnum, { description: 'Who made the first contact.' })
  cameVia!: contacts.CameVia;

  @Field(() => CrimeCategoryEnum, { description: 'Kind of crime.' })
  crimeCategory!: contacts.CrimeCategory;

  @Field(() => String, { nullable: true, description: 'Code of any of the 290 municipalities of Sweden; null when not known.' })
  municipalityCode?: string | null;

  @Field(() => ID, { nullable: true, description: "A district of the organisation's area; null when not known." })
  districtId?: string | null;

  @Field(() => PoliceReportedEnum, { description: 'Whether the crime was reported to the police.' })
  policeReported!: contacts.PoliceReported;

  @Field(() => Boolean, { description: 'Whether the person wishes to be anonymous.' })
  anonymous!: boolean;

  @Field(() => Boolean, { description: 'Whether the person can be reached by phone.' })
  phonePossible!: boolean;

  @Field(() => [SpecialCircumstanceEnum], { nullable: true, description: 'Markers that overlap; none when left out.' })
  specialCircumstances?: contacts.SpecialCircumstance[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day a personal meeting was offered, from receipt to today.' })
  meetingOfferedOn?: PlainDate | null;

  @Field(() => ReferralDestinationEnum, { nullable: true, description: 'Where the person was referred; needs referredOn.' })
  referredTo?: contacts.ReferralDestination | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the referral, from receipt to today; needs referredTo.',
  })
  referredOn?: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a supporter who is active and has passed basic training by today.',
  })
  supporterCode?: string | null;
}

@InputType({
  description: 'Fields left out keep their value; null clears those that may be empty and is refused for the others.',
})
export class SupportCaseUpdateInput extends VersionedChangeInput {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day it was received: not after today, nor after its first attempt.',
  })
  receivedOn?: PlainDate | null;

  @Field(() => SectionEnum, { nullable: true, description: 'Which section supports the person.' })
  section?: contacts.Section | null;

  @Field(() => TargetGroupEnum, { nullable: true, description: 'Whom the support is for.' })
  targetGroup?: contacts.TargetGroup | null;

  @Field(() => GenderEnum, { nullable: true, description: 'Gender.' })
  gender?: contacts.Gender | null;

  @Field(() => AgeBandEnum, { nullable: true, description: 'Age band on the day it was received.' })
  ageBand?: contacts.AgeBand | null;

  @Field(() => CameViaEnum, { nullable: true, description: 'Who made the first contact.' })
  cameVia?: contacts.CameVia | null;

  @Field(() => CrimeCategoryEnum, { nullable: true, description: 'Kind of crime.' })
  crimeCategory?: contacts.CrimeCategory | null;

  @Field(() => String, { nullable: true, description: 'Code of any of the 290 municipalities of Sweden; null clears it.' })
  municipalityCode?: string | null;

  @Field(() => ID, { nullable: true, description: "A district of the organisation's area; null clears it." })
  districtId?: string | null;

  @Field(() => PoliceReportedEnum, { nullable: true, description: 'Whether the crime was reported to the police.' })
  policeReported?: contacts.PoliceReported | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person wishes to be anonymous.' })
  anonymous?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person can be reached by phone.' })
  phonePossible?: boolean | null;

  @Field(() => [SpecialCircumstanceEnum], { nullable: true, description: 'The whole new set of markers; empty for none.' })
  specialCircumstances?: contacts.SpecialCircumstance[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day a personal meeting was offered; null clears it.' })
  meetingOfferedOn?: PlainDate | null;

  @Field(() => ReferralDestinationEnum, {
    nullable: true,
    description: 'Where the person was referred; null clears it, with referredOn.',
  })
  referredTo?: contacts.ReferralDestination | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the referral; null clears it, with referredTo.' })
  referredOn?: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of a supporter who is active and has passed basic training by today; null takes the case from its supporter.',
  })
  supporterCode?: string | null;
}

@InputType({ description: 'Closing a case.' })
export class SupportCaseCloseInput extends VersionedChangeInput {
  @Field(() => LocalDateScalar, { description: 'The day it ended, from receipt to today.' })
  closedOn!: PlainDate;
}

@InputType({ description: 'Taking a record out of every count; it is kept.' })
export class VoidInput extends VersionedChangeInput {
  @Field(() => VoidReasonEnum, { description: 'Why it does not count.' })
  reason!: contacts.VoidReason;
}

@InputType({ description: 'One attempt to reach, or contact with, the person of a case.' })
export class ContactAttemptRecordInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => LocalDateScalar, { description: 'The day, from the day the case was received to today.' })
  occurredOn!: PlainDate;

  @Field(() => PartOfDayEnum, { description: 'When on the day; EVENING starts at 17:00 or later and before 22:00.' })
  partOfDay!: contacts.PartOfDay;

  @Field(() => ChannelEnum, { description: 'How the contact was made or tried.' })
  channel!: contacts.Channel;

  @Field(() => Boolean, { description: 'Whether the person was reached; an incoming contact is.' })
  reached!: boolean;
}
