import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { registerEnum } from '../../graphql/register-enum.js';
import { HalfYearScalar, LocalDateScalar } from '../../graphql/scalars.js';

export const TODO_KINDS = [
  'OUTCOMES_MISSING',
  'FOLLOW_UP_DUE',
  'FOLLOW_UP_RETURNED',
  'NOTICE_DAY',
  'DEADLINE',
  'CASES_AT_RISK',
  'DEAD_LETTER',
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

const TodoKindEnum = registerEnum<TodoKind>('TodoKind', 'What a manager has to do.', {
  OUTCOMES_MISSING: 'Activities that are due in a half-year have no outcome.',
  FOLLOW_UP_DUE: 'A half-year has ended and its follow-up has not been submitted.',
  FOLLOW_UP_RETURNED: 'The board or the manager has returned a follow-up.',
  NOTICE_DAY: 'The last day to give notice comes within 90 days.',
  DEADLINE: 'Another deadline comes within 30 days.',
  CASES_AT_RISK: 'Open cases wait for something that is due by tomorrow or overdue.',
  DEAD_LETTER: 'Jobs gave up and wait for a person.',
});

@ObjectType({ simpleResolvers: true, description: 'Something a manager has to do, and what it is about.' })
export class TodoItem {
  @Field(() => String, { description: 'Names the same thing whenever the list is made.' })
  key!: string;

  @Field(() => TodoKindEnum, { description: 'What has to be done.' })
  kind!: TodoKind;

  @Field(() => String, { description: "In words, in the reader's language." })
  title!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day to be ready by, or for what has gone wrong the day it did; null when no day belongs to it.',
  })
  on!: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'How many outcomes, cases or jobs; null when it is one thing.' })
  count!: number | null;

  @Field(() => HalfYearScalar, { nullable: true, description: 'The half-year it is about; null when it is about none.' })
  halfYear!: HalfYear | null;

  @Field(() => FundingAgreement, { nullable: true, description: 'The agreement it is about; null when it is about none.' })
  agreement!: FundingAgreement | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the case that waits most urgently; null when it is about no case.',
  })
  caseCode!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day the worker last reminded of this deadline, 90, 30 or 7 days before it; null when it has not.',
  })
  remindedOn!: PlainDate | null;
}
