import type { Channel, Section } from '@jourplan/schema/domain/contacts/contacts.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ChannelEnum, SectionEnum } from '../../graphql/contact-enums.js';
import { DateTimeScalar, HalfYearScalar, LocalDateScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'Contacts through one channel, in the half-year of their own date; both sections together.' })
export class ChannelVolume {
  @Field(() => ChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => Int, { description: 'Number of attempts, those that reached the person included.' })
  attempts!: number;

  @Field(() => Int, { description: 'Number of attempts that reached the person.' })
  conversations!: number;
}

@ObjectType({ description: 'Volumes of one section.' })
export class SectionVolume {
  @Field(() => SectionEnum, { description: 'The section.' })
  section!: Section;

  @Field(() => Int, { description: 'Number of cases received in the half-year.' })
  casesReceived!: number;

  @Field(() => Int, { description: 'Number of attempts dated in the half-year, also in cases received earlier.' })
  attempts!: number;

  @Field(() => Int, { description: 'Number of those attempts that reached the person.' })
  conversations!: number;
}

@ObjectType({ description: 'Volumes of one value of a breakdown, in one section.' })
export class VolumeCell {
  @Field(() => SectionEnum, { description: 'The section; the two are counted apart.' })
  section!: Section;

  @Field(() => String, { description: 'The value as a code: of an enum, of a municipality, or the id of a district.' })
  value!: string;

  @Field(() => String, { description: 'The value in the language of the reader.' })
  label!: string;

  @Field(() => Int, { description: 'Number of cases received in the half-year.' })
  casesReceived!: number;

  @Field(() => Int, { description: 'Number of attempts dated in the half-year.' })
  attempts!: number;

  @Field(() => Int, { description: 'Number of those attempts that reached the person.' })
  conversations!: number;
}

@ObjectType({
  description:
    'How much was done in one half-year, as last computed; nothing stored reads as nothing done. Voided records never count.',
})
export class ContactVolumes {
  @Field(() => HalfYearScalar, { description: 'The half-year.' })
  halfYear!: HalfYear;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only what bears a date up to this day counts; null before the first computation.',
  })
  asOf!: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was computed; null before the first computation.' })
  computedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether newer changes wait to be counted, or the as-of day is before today.' })
  isStale!: boolean;

  @Field(() => Int, { description: 'Number of cases received in the half-year.' })
  casesReceived!: number;

  @Field(() => Int, { description: 'Number of attempts dated in the half-year.' })
  attempts!: number;

  @Field(() => Int, { description: 'Number of those attempts that reached the person.' })
  conversations!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of conversations by sms, e-mail, social media or video, 0 to 1; null without conversations.',
  })
  digitalShare!: number | null;

  @Field(() => [ChannelVolume], { description: 'Every channel, always in the same order.' })
  byChannel!: ChannelVolume[];

  @Field(() => [SectionVolume], { description: 'Both sections, always in the same order.' })
  bySection!: SectionVolume[];

  @Field(() => [VolumeCell], {
    description: 'Filled when `by` was given, without cells of nought. Special circumstances overlap: never add them up.',
  })
  cells!: VolumeCell[];
}
