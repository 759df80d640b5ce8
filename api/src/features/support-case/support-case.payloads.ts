import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../graphql/connection.js';
import { UserError } from '../../graphql/user-error.js';
import { ContactAttempt, SupportCase } from './support-case.type.js';

export const SupportCaseConnection = connectionType(SupportCase, 'SupportCase', 'cases');

@ObjectType({ description: 'What became of a change to a case.' })
export class SupportCasePayload {
  @Field(() => SupportCase, { nullable: true, description: 'The case as it stands now; null when the change was refused.' })
  case!: SupportCase | null;

  @Field(() => [UserError], { description: 'Every reason why the change was refused; empty when it was made.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of a change to an attempt.' })
export class ContactAttemptPayload {
  @Field(() => ContactAttempt, { nullable: true, description: 'The attempt as it stands now; null when the change was refused.' })
  attempt!: ContactAttempt | null;

  @Field(() => SupportCase, { nullable: true, description: 'Its case with every attempt; null when the change was refused.' })
  case!: SupportCase | null;

  @Field(() => [UserError], { description: 'Every reason why the change was refused; empty when it was made.' })
  userErrors!: UserError[];
}
