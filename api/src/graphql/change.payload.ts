import { Field, ObjectType } from 'type-graphql';
import type { CommandAnswer } from '../platform/command-scope.js';
import type { RequestContext } from '../platform/request-context.js';
import { UserError, userErrorsOf } from './user-error.js';

/** What every change answers with, beside what it changed. */
@ObjectType({ simpleResolvers: true })
export abstract class ChangePayload {
  @Field(() => [UserError], { description: 'Every reason why the change was refused; empty when it was made.' })
  userErrors!: UserError[];
}

/** What a command changed, and where. */
export type Made = { organisationId: string; entityId: string; isRepeat: boolean; secret?: string };

/** The payload of a change: `shown` when it was made, nothing but the reasons when it was refused. */
export async function payloadOf<Shown extends object>(
  { locale }: Pick<RequestContext, 'locale'>,
  answer: CommandAnswer,
  shown: (made: Made) => Shown | Promise<Shown>,
): Promise<Partial<Shown> & ChangePayload> {
  const nothing: Partial<Shown> = {};
  if (!answer.ok) return { ...nothing, userErrors: userErrorsOf(answer.refusals, locale) };
  const { value, ...where } = answer;
  return { ...(await shown({ ...where, entityId: value.entityId })), userErrors: [] };
}
