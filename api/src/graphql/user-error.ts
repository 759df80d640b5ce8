import type { Refusal } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import { refusalText } from '@jourplan/schema/words/refusals.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { UserErrorCodeEnum } from './user-error-enum.js';

@ObjectType({ simpleResolvers: true, description: 'Why a change was refused. Nothing was written.' })
export class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'The reason, for programs.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'The reason, for people: Swedish, or English when Accept-Language begins with it.' })
  message!: string;

  @Field(() => [String], { description: 'Path of the argument that is wrong, such as `["input", "account"]`.' })
  field!: string[];

  @Field(() => Int, { nullable: true, description: 'On CONFLICT: the version that holds now. Null on every other code.' })
  currentVersion!: number | null;
}

/** The refusals of a rule as the API tells them. `id` is an argument of its own, everything else lies in `input`. */
export function userErrorsOf(refusals: readonly Refusal<UserErrorCode>[], locale: Locale): UserError[] {
  return refusals.map(({ code, field, params = {} }) => ({
    code,
    message: refusalText(code, locale, params),
    field: field === 'id' ? ['id'] : ['input', ...field.split('.')],
    currentVersion: typeof params.currentVersion === 'number' ? params.currentVersion : null,
  }));
}
