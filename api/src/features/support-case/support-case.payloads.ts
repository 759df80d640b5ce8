import { Field, ObjectType } from 'type-graphql';
import { ChangePayload } from '../../graphql/change.payload.js';
import { connectionType } from '../../graphql/connection.js';
import { ContactAttempt, SupportCase } from './support-case.type.js';

export const SupportCaseConnection = connectionType(SupportCase, 'SupportCase', 'cases');

@ObjectType({ description: 'What became of a change to a case.' })
export class SupportCasePayload extends ChangePayload {
  @Field(() => SupportCase, { nullable: true, description: 'The case as it stands now; null when the change was refused.' })
  case?: SupportCase | null;
}

@ObjectType({ description: 'What became of a change to an attempt.' })
export class ContactAttemptPayload extends ChangePayload {
  @Field(() => ContactAttempt, { nullable: true, description: 'The attempt as it stands now; null when the change was refused.' })
  attempt?: ContactAttempt | null;
}
