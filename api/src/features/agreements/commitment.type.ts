import type { CommitmentKind } from '@jourplan/schema/domain/agreements/commitments.js';
import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CommitmentKindEnum } from '../../graphql/agreement-enums.js';
import { ContactKpiKeyEnum } from '../../graphql/kpi-enums.js';
import { LocalDateScalar } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'How a commitment is read where its words leave something open (tolkning).' })
export class CommitmentReading {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'What the words leave open.' })
  question!: string;

  @Field(() => String, { description: 'How we read it.' })
  choice!: string;

  @Field(() => String, { nullable: true, description: 'A function or a body, never a person; null until decided.' })
  decidedBy!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was decided; null until then.' })
  decidedOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'True until somebody has decided it: the reading is ours alone.' })
  isOurs!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One version of what the association promises or aims at in an agreement.' })
export class Commitment {
  @Field(() => ID, { description: 'Its id; a new version has another.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; give it as expectedVersion.' })
  version!: number;

  @Field(() => CommitmentKindEnum, { description: 'A promise or an aim.' })
  kind!: CommitmentKind;

  @Field(() => String, { description: 'What it says.' })
  statement!: string;

  @Field(() => ContactKpiKeyEnum, { nullable: true, description: 'The KPI it is measured by; null when it has no measure.' })
  measure!: ContactKpiKey | null;

  @Field(() => Float, { nullable: true, description: 'The share to reach, from 0 to 1; null without a target.' })
  target!: number | null;

  @Field(() => Boolean, { description: 'Whether it is met together with other associations.' })
  isJoint!: boolean;

  @Field(() => LocalDateScalar, { description: 'The first day it holds.' })
  validFrom!: PlainDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day it holds, inclusive; null until further notice.' })
  validTo!: PlainDate | null;

  @Field(() => [CommitmentReading], { description: 'How it is read; often none.' })
  readings!: CommitmentReading[];
}

@ObjectType({ simpleResolvers: true, description: 'A KPI over the cases that an agreement counts, in one half-year.' })
export class AgreementKpi {
  @Field(() => ContactKpiKeyEnum, { description: 'Which KPI; a joint opening counts the partners as well.' })
  key!: ContactKpiKey;

  @Field(() => Int, { description: 'How many meet it.' })
  numerator!: number;

  @Field(() => Int, { description: 'How many qualify, minus the pending.' })
  denominator!: number;

  @Field(() => Int, { description: 'How many qualify but may still be met in time.' })
  pending!: number;

  @Field(() => Float, { nullable: true, description: 'Numerator over denominator, 0 to 1; null when the denominator is 0.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share to reach, from 0 to 1; null without a target.' })
  target!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the target is reached; null without a target or a share.' })
  met!: boolean | null;

  @Field(() => Commitment, {
    nullable: true,
    description: 'The commitment it measures, in its last version of the half-year; null when none asks for it.',
  })
  commitment!: Commitment | null;
}
