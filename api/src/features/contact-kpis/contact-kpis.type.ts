import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ContactKpiKeyEnum } from '../../graphql/kpi-enums.js';
import { DateTimeScalar, HalfYearScalar, LocalDateScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'What a KPI means, in the language of the reader.' })
export class KpiDefinition {
  @Field(() => String, { description: 'Its name on screen.' })
  label!: string;

  @Field(() => String, { description: 'Who or what is counted at all.' })
  qualifies!: string;

  @Field(() => String, { description: 'Which of them are in the numerator.' })
  numerator!: string;

  @Field(() => String, { description: 'Which of them wait, and are in neither part of the share.' })
  pending!: string;

  @Field(() => String, { description: 'Where the aim comes from.' })
  source!: string;

  @Field(() => [String], { description: 'Our readings where the source is silent; empty when there is none.' })
  ourReadings!: string[];
}

@ObjectType({ description: 'A share that a funding agreement asks for.' })
export class KpiTarget {
  @Field(() => String, { description: 'Title of the agreement.' })
  agreement!: string;

  @Field(() => Float, { description: 'The share to reach, from 0 to 1.' })
  target!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is reached over the cases that the agreement counts; null while there is no share.',
  })
  met!: boolean | null;
}

@ObjectType({ description: 'One KPI of one half-year, as counts.' })
export class ContactKpi {
  @Field(() => ContactKpiKeyEnum, { description: 'Which KPI.' })
  key!: ContactKpiKey;

  @Field(() => Int, { description: 'How many meet it.' })
  numerator!: number;

  @Field(() => Int, { description: 'How many qualify, minus the pending.' })
  denominator!: number;

  @Field(() => Int, { description: 'How many qualify but may still be met in time.' })
  pending!: number;

  @Field(() => Float, { nullable: true, description: 'Numerator over denominator, 0 to 1; null when the denominator is 0.' })
  share!: number | null;

  @Field(() => [KpiTarget], {
    description: 'Targets of commitments in running agreements; empty when none sets one, and for who may not read agreements.',
  })
  targets!: KpiTarget[];

  @Field(() => KpiDefinition, { description: 'How it is defined.' })
  definition!: KpiDefinition;
}

@ObjectType({
  description: 'The contact KPIs of one half-year as last computed; a half-year without stored figures reads as nothing counted.',
})
export class ContactKpis {
  @Field(() => HalfYearScalar, { description: 'The half-year in which cases were received, weeks fell and hearings were held.' })
  halfYear!: HalfYear;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only what bears a date up to this day counts; null before the first computation.',
  })
  asOf!: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was computed; null before the first computation.' })
  computedAt!: Date | null;

  @Field(() => String, { description: 'Version of the definitions.' })
  definitionsVersion!: string;

  @Field(() => Boolean, { description: 'Whether newer changes wait to be counted, or the as-of day is before today.' })
  isStale!: boolean;

  @Field(() => [ContactKpi], { description: 'Every KPI, always in the same order; empty for a half-year that has not begun.' })
  kpis!: ContactKpi[];
}
