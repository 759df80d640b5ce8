/** One reason why a request was refused. `field` is the path of what is wrong; `params` fill the message's blanks. */
export type Refusal<Code extends string> = {
  code: Code;
  field: string;
  params?: Record<string, string | number>;
};

/** The answer of a rule: a value, or every reason against it. Exceptions are left for bugs and outages. */
export type Ruling<T, Code extends string> = Allowed<T> | Refused<Code>;

export type Allowed<T> = { ok: true; value: T };
export type Refused<Code extends string> = { ok: false; refusals: Refusal<Code>[] };

/** The request is in order; `value` is what it leads to. */
export function succeed<T>(value: T): Allowed<T> {
  return { ok: true, value };
}

/** One thing is wrong. Of a version that no longer holds `conflict` tells. */
export function refuse<Code extends string>(
  code: Code & ([Code] extends ['CONFLICT'] ? never : unknown),
  field: string,
  params?: Record<string, string | number>,
): Refused<Code> {
  return { ok: false, refusals: [params === undefined ? { code, field } : { code, field, params }] };
}

/** Somebody else has changed it since; 0 = it does not exist, or no longer. */
export function conflict(currentVersion: number): Refused<'CONFLICT'> {
  return { ok: false, refusals: [{ code: 'CONFLICT', field: 'expectedVersion', params: { currentVersion } }] };
}

/** Several things are wrong, told all at once. An empty list would be a refusal without a reason, so it throws. */
export function refuseAll<Code extends string>(refusals: readonly Refusal<Code>[]): Refused<Code> {
  if (refusals.length === 0) throw new RangeError('A refusal needs at least one reason');
  return { ok: false, refusals: [...refusals] };
}
