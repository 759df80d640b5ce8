import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType } from 'graphql';
import type { ApiClient } from '../../support/api-client.js';
import type { Operation } from './documents.js';
import type { Fixture } from './fixture.js';
import type { Ids } from './two-organisations.js';

/** What came back, as text, without the number that every error gets. */
export type Reply = { status: number; text: string };

/** Calls an operation as its fixture says, for those ids, in that organisation. */
export async function probe(
  client: ApiClient,
  operation: Operation,
  fixture: Fixture,
  { slug, ids }: { slug: string; ids: Ids },
): Promise<Reply> {
  const variables = variablesOf(operation, fixture, { slug, ids });
  const cookie = client.cookie;
  const { status, data, errors } = await client.post({ query: operation.document, variables });
  // Signing in or out is part of the probe, not of who probes.
  client.cookie = cookie;
  const told = errors.map(({ message, extensions: { reference, ...extensions }, ...error }) => ({
    ...error,
    message: message.replace(reference, ''),
    extensions,
  }));
  return { status, text: JSON.stringify({ data, errors: told }) };
}

/** What an operation is called with, the organisation and a new request id among it. */
export function variablesOf({ field }: Operation, { variables }: Fixture, { slug, ids }: { slug: string; ids: Ids }) {
  const given = variables?.(ids) ?? {};
  const input = field.args.find(({ name }) => name === 'input');
  const inputType = input && getNamedType(input.type);
  if (!isInputObjectType(inputType)) return { slug, ...given };
  const added = { organisation: slug, requestId: randomUUID() };
  const names = Object.keys(inputType.getFields());
  const asked = Object.fromEntries(Object.entries(added).filter(([name]) => names.includes(name)));
  return { ...given, input: { ...asked, ...(given.input as object) } };
}

/** Which of the ids the fixture of an operation uses. */
export function idsUsedBy({ variables }: Fixture, ids: Ids): (keyof Ids)[] {
  const used = new Set<keyof Ids>();
  const watched = new Proxy(ids, {
    get(target, key) {
      used.add(key as keyof Ids);
      return target[key as keyof Ids];
    },
  });
  variables?.(watched);
  return [...used];
}

/** Whether an answer gave anything but a refusal. */
export function gave({ name }: Operation, { text }: Reply): boolean {
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> | null };
  let value: unknown = data;
  for (const field of name.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[field];
  if (value === null || value === undefined || Array.isArray(value)) return Array.isArray(value) && value.length > 0;
  if (typeof value !== 'object' || !('userErrors' in value)) return true;
  return Object.entries(value).some(([part, given]) => part !== 'userErrors' && given !== null);
}
