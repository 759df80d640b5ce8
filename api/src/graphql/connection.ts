import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { RefusedRequest } from '../platform/refused-request.js';

const MOST_AT_ONCE = 100;

@ObjectType({ simpleResolvers: true, description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item, to give as `after`; null on an empty page.' })
  endCursor!: string | null;
}

/** One page as resolvers return it. */
export type Page<Node> = { edges: { cursor: string; node: Node }[]; pageInfo: PageInfo; totalCount: number };

/** The Relay types of a growing list; `what` names its items in the descriptions. */
export function connectionType<Node extends object>(node: ClassType<Node>, name: string, what: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of the ${what}, with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list; opaque.' })
    cursor!: string;

    @Field(() => node, { description: 'The item itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of the ${what}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The items of this page, in order.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${what} the filter leaves, over all pages.` })
    totalCount!: number;
  }
  return Connection;
}

/** `first`, if it is from 1 to 100. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MOST_AT_ONCE) return first;
  throw new RefusedRequest(
    'BAD_USER_INPUT',
    {
      sv: `first ska vara ett heltal från 1 till ${MOST_AT_ONCE}.`,
      en: `first must be a whole number from 1 to ${MOST_AT_ONCE}.`,
    },
    { field: ['first'] },
  );
}

/** The sort key of an item, as an opaque text. */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor of ours, with so many parts; anything else is refused. */
export function keyOfCursor(cursor: string, parts: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string' && !part.includes('\0')))
      return key;
  } catch {
    // Falls through to the refusal below.
  }
  throw unknownCursor();
}

export function unknownCursor(): RefusedRequest {
  return new RefusedRequest(
    'BAD_USER_INPUT',
    { sv: 'after ska vara en markör från samma lista.', en: 'after must be a cursor taken from this list.' },
    { field: ['after'] },
  );
}
