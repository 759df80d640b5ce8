import type { FunderKind } from '@jourplan/schema/domain/agreements/funder.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FunderKindEnum } from '../../graphql/agreement-enums.js';

@ObjectType({ simpleResolvers: true, description: 'A day each year on which a funder expects a report.' })
export class ReportingDay {
  @Field(() => Int, { description: 'Month, 1–12.' })
  month!: number;

  @Field(() => Int, { description: 'Day of the month, 1–31.' })
  day!: number;

  @Field(() => String, { description: 'What is to be reported.' })
  title!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Who pays: a municipality, an authority, a company or a foundation.' })
export class Funder {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique in the organisation.' })
  name!: string;

  @Field(() => FunderKindEnum, { description: 'What it is.' })
  kind!: FunderKind;

  @Field(() => String, { nullable: true, description: 'Ten digits with a hyphen; null when it has not been given.' })
  organisationNumber!: string | null;

  @Field(() => [ReportingDay], { description: 'When it expects reports, in the order of the year; often none.' })
  reportingDays!: ReportingDay[];
}
