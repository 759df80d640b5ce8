import type { CostCategory } from '@jourplan/schema/domain/agreements/amounts.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CostCategoryEnum } from '../../graphql/agreement-enums.js';
import { SetChangeInput } from '../../graphql/change.inputs.js';
import { Written } from '../../graphql/read-texts.js';
import { HalfYearScalar, SekScalar } from '../../graphql/scalars.js';

@InputType({ description: 'A line of the budget.' })
export class BudgetLineInput {
  @Field(() => ID, { nullable: true, description: 'The line it already is, which may get another name; null for a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'Its name, 1–200 characters, unique in the budget.' })
  @Written({ most: 200 })
  name!: string;

  @Field(() => CostCategoryEnum, {
    nullable: true,
    description: 'The category of agreement money that pays for it; null for none.',
  })
  costCategory?: CostCategory | null;

  @Field(() => ID, { nullable: true, description: 'The agreement whose money alone pays for it; null for any.' })
  agreementId?: string | null;

  @Field(() => SekScalar, { description: 'Whole kronor of the year, 0 to 1 000 000 000.' })
  sek!: number;

  @Field(() => SekScalar, {
    nullable: true,
    description: 'Whole kronor of them in the first half-year, at most the whole year; null for half of the year.',
  })
  firstHalfSek?: number | null;
}

@InputType({ description: 'The budget of a year, whole: a line that is left out is removed unless it has actual costs.' })
export class BudgetSetInput extends SetChangeInput {
  @Field(() => Int, { description: 'The year, 2000–2199.' })
  year!: number;

  @Field(() => [BudgetLineInput], { description: 'Its lines in their order, at most 100.' })
  lines!: BudgetLineInput[];
}

@InputType({ description: 'What a line of the budget cost in a half-year.' })
export class BudgetActualRecordInput extends SetChangeInput {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field(() => HalfYearScalar, { description: "A half-year of the budget's year that has begun." })
  halfYear!: HalfYear;

  @Field(() => SekScalar, {
    description: 'Whole kronor, −1 000 000 000 to 1 000 000 000; negative when more came back than went out.',
  })
  sek!: number;
}
