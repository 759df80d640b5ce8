import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { LocalDateScalar } from '../../graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: "A municipality of the organisation's area, covered or not." })
export class CoveredMunicipality {
  @Field(() => String, { description: 'Its four-digit SCB code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => FundingAgreement, {
    nullable: true,
    description: 'The running multi-year agreement that covers it, the one that may last longest; null when there is none.',
  })
  agreement!: FundingAgreement | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day that is certain: the end of the running period; null when it is not covered.',
  })
  coveredUntil!: PlainDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last possible day, renewals included; null when it is not covered.',
  })
  possiblyUntil!: PlainDate | null;
}

@ObjectType({ simpleResolvers: true, description: 'Municipalities of the area with a running multi-year agreement on one day.' })
export class MunicipalityCoverage {
  @Field(() => Int, { description: 'How many are covered.' })
  covered!: number;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;

  @Field(() => [CoveredMunicipality], { description: 'Every municipality of the area, by name.' })
  municipalities!: CoveredMunicipality[];
}
