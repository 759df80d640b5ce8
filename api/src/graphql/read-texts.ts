import type { Refusal } from '@jourplan/schema/domain/ruling.js';
import { isStorableText } from '@jourplan/schema/domain/text/storable-text.js';
import { readText, type TextRefusal, type TextShape } from '@jourplan/schema/domain/text/written-text.js';
import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { Extensions, type MiddlewareFn } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.js';
import { userErrorsOf } from './user-error.js';

/** Codes and numbers have rules of their own that say what is wrong with a long one; a String that says nothing is the same. */
const ANY_STRING: TextShape = { most: 200 };

/** How a String of an input may be; null for one that is compared with what is stored and never kept itself. */
export const Written = (shape: TextShape | null) => Extensions({ written: shape });

/**
 * Leads every String of every mutation through the one door, before anything is done with it: what is stored is what the
 * door gives. A refusal is kept nowhere, not even under the request id: the words around a person's number are told to the
 * writer alone. Who may not write there at all is refused by the command, as for any other text.
 */
export const readTexts: MiddlewareFn<RequestContext> = async ({ args, context, info }, next) => {
  if (info.parentType !== info.schema.getMutationType() || isStranger(args, context)) return next();
  const declared = info.parentType.getFields()[info.fieldName]?.args ?? [];
  const refusals = declared.flatMap((argument) => readField(args, argument, argument.name));
  if (refusals.length === 0) return next();
  const inInput = refusals.map((refusal) => ({ ...refusal, field: refusal.field.replace(/^input\./, '') }));
  return { userErrors: userErrorsOf(inInput, context.locale) };
};

function isStranger({ input }: Record<string, { organisation?: string } | undefined>, { signedIn }: RequestContext): boolean {
  const slug = input?.organisation;
  return slug !== undefined && !signedIn?.memberships.some((membership) => membership.slug === slug);
}

type TextRefusals = Refusal<TextRefusal | 'INVALID_VALUE'>[];
/** Arguments, an input or a list: what a value stands in. */
type Holder = Record<string, unknown>;

function readField(holder: Holder, { name, type, extensions }: GraphQLArgument | GraphQLInputField, path: string): TextRefusals {
  const { written } = extensions as { written?: TextShape | null };
  return readValue(holder, name, type, written === undefined ? ANY_STRING : written, path);
}

function readValue(holder: Holder, key: string, type: GraphQLInputType, shape: TextShape | null, path: string): TextRefusals {
  const value = holder[key];
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return readValue(holder, key, type.ofType, shape, path);
  if (isListType(type))
    return (value as unknown[]).flatMap((_, index) =>
      readValue(value as Holder, `${index}`, type.ofType, shape, `${path}.${index}`),
    );
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => readField(value as Holder, field, `${path}.${field.name}`));
  if (type === GraphQLString && shape !== null) return readString(holder, key, shape, path);
  return type === GraphQLID && !isStorableText(`${value}`) ? [{ code: 'INVALID_VALUE', field: path }] : [];
}

function readString(holder: Holder, key: string, shape: TextShape, path: string): TextRefusals {
  const read = readText(`${holder[key]}`, shape);
  if (!read.ok) return read.refusals.map((refusal) => ({ ...refusal, field: path }));
  holder[key] = read.value;
  return [];
}
