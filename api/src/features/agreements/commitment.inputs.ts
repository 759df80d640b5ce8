import type { CommitmentKind } from '@jourplan/schema/domain/agreements/commitments.js';
import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { type ClassType, Field, Float, InputType } from 'type-graphql';
import { CommitmentKindEnum } from '../../graphql/agreement-enums.js';
import { VersionedChangeInput } from '../../graphql/change.inputs.js';
import { ContactKpiKeyEnum } from '../../graphql/kpi-enums.js';
import { Written } from '../../graphql/read-texts.js';
import { LocalDateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'How a commitment is read where its words leave something open.' })
export class CommitmentReadingInput {
  @Field(() => String, { description: 'What the words leave open, 1–500 characters.' })
  @Written({ most: 500 })
  question!: string;

  @Field(() => String, { description: 'How we read it, 1–500 characters.' })
  @Written({ most: 500 })
  choice!: string;
}

@InputType()
class Nothing {}

/** The words of a commitment, beside what the base asks. */
function worded<Base extends ClassType<object>>(base: Base) {
  @InputType()
  class CommitmentWording extends base {
    @Field(() => CommitmentKindEnum, { description: 'A promise or an aim.' })
    kind!: CommitmentKind;

    @Field(() => String, { description: 'What it says, 1–1 000 characters.' })
    @Written({ most: 1000, lines: true })
    statement!: string;

    @Field(() => ContactKpiKeyEnum, { nullable: true, description: 'The KPI it is measured by; null for none.' })
    measure?: ContactKpiKey | null;

    @Field(() => Float, {
      nullable: true,
      description: 'The share to reach, from 0 to 1 with at most three decimals; it needs a measure. Null for no target.',
    })
    target?: number | null;

    @Field(() => Boolean, { nullable: true, description: 'Whether it is met together with others; openings only. Left out: no.' })
    isJoint?: boolean | null;

    @Field(() => LocalDateScalar, { description: 'The first day it holds.' })
    validFrom!: PlainDate;

    @Field(() => [CommitmentReadingInput], { nullable: true, description: 'How it is read, ours until somebody decides.' })
    readings?: CommitmentReadingInput[] | null;
  }
  return CommitmentWording;
}

@InputType({ description: 'What an agreement asks for.' })
export class CommitmentInput extends worded(Nothing) {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day it holds, inclusive; null until further notice.' })
  validTo?: PlainDate | null;
}

@InputType({ description: 'A new version of a commitment; the old one ends the day before it holds.' })
export class CommitmentReviseInput extends worded(VersionedChangeInput) {}

@InputType({ description: 'When a commitment ends without a new version.' })
export class CommitmentDropInput extends VersionedChangeInput {
  @Field(() => LocalDateScalar, { description: 'The last day it holds, inclusive.' })
  lastDay!: PlainDate;
}

@InputType({ description: 'What was decided about a reading.' })
export class CommitmentReadingDecideInput extends VersionedChangeInput {
  @Field(() => String, { description: 'The reading that was decided, 1–500 characters.' })
  @Written({ most: 500 })
  choice!: string;

  @Field(() => String, { description: 'The function or body that decided, 1–200 characters; never a person.' })
  @Written({ most: 200 })
  decidedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The day of the decision, no later than today.' })
  decidedOn!: PlainDate;
}
