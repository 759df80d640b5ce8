import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';

/** What one answer may take, whoever asks and whatever the document: objects, bytes of JSON, and milliseconds of the thread. */
export const ANSWER_LIMITS = { objects: 20_000, bytes: 4_000_000, threadMillis: 1_000 } as const;
export type AnswerLimits = Record<keyof typeof ANSWER_LIMITS, number>;

type Spent = { objects: number; threadMicros: number; tooMuch: boolean };

/**
 * Counts what every answer of the schema takes while it is put together. Past the limits every further list is empty, so
 * that the rest costs nothing; the answer is then to be thrown away, see `tookTooMuch`. Changes the schema that is given.
 */
export function limitAnswers(schema: GraphQLSchema, limits: AnswerLimits): { tookTooMuch(context: object): boolean } {
  const spent = new WeakMap<object, Spent>();
  const spentBy = (context: object): Spent => {
    const known = spent.get(context) ?? { objects: 0, threadMicros: 0, tooMuch: false };
    spent.set(context, known);
    return known;
  };
  const watch = watchThread();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (isCompositeType(getNamedType(field.type))) field.resolve = counted(field, spentBy, watch, limits);
  }
  return { tookTooMuch: (context) => spent.get(context)?.tooMuch === true };
}

type Resolve = GraphQLFieldResolver<unknown, object>;

function counted(
  field: GraphQLField<unknown, object>,
  spentBy: (context: object) => Spent,
  watch: (spent: Spent) => void,
  limits: AnswerLimits,
): Resolve {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  const isList = isListType(getNullableType(field.type));
  return (source, args, context, info) => {
    const spent = spentBy(context);
    const take = (value: unknown): unknown => {
      if (!isList || !Array.isArray(value)) {
        if (value !== null && value !== undefined) spent.objects += 1;
        return value;
      }
      spent.objects += value.length;
      watch(spent);
      spent.tooMuch ||= spent.objects > limits.objects || spent.threadMicros > limits.threadMillis * 1000;
      return spent.tooMuch ? [] : value;
    };
    const value: unknown = resolve(source, args, context, info);
    return value instanceof Promise ? value.then(take) : take(value);
  };
}

/**
 * Charges the thread's time from one list to the next, of whichever answer, to the answer the first one belongs to: what
 * graphql-js does with a list it does before it comes back. The end of the event loop's turn ends the charge.
 */
function watchThread(): (spent: Spent) => void {
  let last: { spent: Spent; at: number } | null = null;
  const charge = () => {
    const now = threadMicros();
    if (last !== null) last.spent.threadMicros += now - last.at;
    return now;
  };
  return (spent) => {
    const isFirstInTurn = last === null;
    last = { spent, at: charge() };
    if (isFirstInTurn)
      setImmediate(() => {
        charge();
        last = null;
      });
  };
}

/** Of the processor, not of the clock: another program's work is not ours. */
function threadMicros(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
