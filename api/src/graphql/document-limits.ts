import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { RefusedRequest, type Told } from '../platform/refused-request.js';
import { mostObjectsOf } from './list-bounds.js';

/** What one document may ask for. `cost` counts the objects it may give, every list by its bound or its `first`. */
export const DOCUMENT_LIMITS = { depth: 8, aliases: 15, directives: 10, cost: 1000 } as const;
/** Texts of documents that were weighed before: the dashboard's build. */
export type WeighedDocuments = { has(text: string): boolean };
/** Counted by the parser, before anything else is looked at. */
export const MOST_TOKENS = 1000;

export type Weight = Record<keyof typeof DOCUMENT_LIMITS, number>;
const NOTHING: Weight = { depth: 0, aliases: 0, directives: 0, cost: 0 };
/** What a page may hold when its size comes in a variable. */
const LARGEST_PAGE = 100;

/** Refuses documents beyond the limits; what was weighed before may cost what it does. Introspection is left out: it is for the API page alone. */
export function documentLimits(weighed: WeighedDocuments): ValidationRule {
  return (context) => {
    const { cost, ...others } = DOCUMENT_LIMITS;
    const limits = weighed.has(context.getDocument().loc?.source.body ?? '') ? others : { ...others, cost };
    return {
      OperationDefinition(operation: OperationDefinitionNode) {
        const weight = weigh(operation, context);
        for (const [name, most] of Object.entries(limits)) {
          const found = weight[name as keyof Weight];
          if (found > most)
            context.reportError(
              new RefusedRequest('GRAPHQL_VALIDATION_FAILED', {
                sv: `Dokumentet är för stort: ${name} är ${found}, högst ${most} går.${ADVICE[name]?.sv ?? ''}`,
                en: `The ${name} of this document is ${found}; at most ${most} is allowed.${ADVICE[name]?.en ?? ''}`,
              }),
            );
        }
      },
    };
  };
}

const ADVICE: Record<string, Told> = {
  cost: {
    sv: ' Varje lista räknas med allt den kan hålla: fråga efter färre listor i listor, ett mindre `first`, eller i flera dokument.',
    en: ' Every list counts with all it may hold: ask for fewer lists inside lists, a smaller `first`, or in several documents.',
  },
};

type Surroundings = { getSchema(): GraphQLSchema; getFragment: ValidationContext['getFragment'] };

/** What an operation weighs, all its fragments included. */
export function weigh(operation: OperationDefinitionNode, context: Surroundings): Weight {
  const root = context.getSchema().getRootType(operation.operation);
  return weightOf(operation, root?.name, context, new Map());
}

type Weighed = OperationDefinitionNode | FragmentDefinitionNode | SelectionNode;
type Known = Map<string, Weight>;

// Fragments are weighed once each, so that nesting them cannot make the weighing itself slow.
function weightOf(node: Weighed, parent: string | undefined, context: Surroundings, fragments: Known): Weight {
  const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
  if (node.kind === Kind.FRAGMENT_SPREAD) return added(own, weightOfFragment(node.name.value, context, fragments));
  if (node.kind === Kind.FIELD) return added(own, weightOfField(node, parent, context, fragments));
  const type = 'typeCondition' in node ? (node.typeCondition?.name.value ?? parent) : parent;
  return added(own, weightOfAll(node.selectionSet, type, context, fragments));
}

function weightOfField(field: FieldNode, parent: string | undefined, context: Surroundings, fragments: Known): Weight {
  const name = field.name.value;
  if (name === '__schema' || name === '__type') return NOTHING;
  const type = parent === undefined ? undefined : context.getSchema().getType(parent);
  const within = isObjectType(type) ? type : undefined;
  const result = within?.getFields()[name];
  const inside = weightOfAll(field.selectionSet, result && getNamedType(result.type).name, context, fragments);
  const objects = 1 + inside.cost * pageSizeOf(field);
  return {
    depth: inside.depth + 1,
    aliases: inside.aliases + (field.alias ? 1 : 0),
    directives: inside.directives,
    cost: field.selectionSet ? objects * (within ? mostObjectsOf(within, name) : 1) : 0,
  };
}

function weightOfAll(
  set: SelectionSetNode | undefined,
  parent: string | undefined,
  context: Surroundings,
  fragments: Known,
): Weight {
  return (set?.selections ?? []).reduce((sum, node) => added(sum, weightOf(node, parent, context, fragments)), NOTHING);
}

function weightOfFragment(name: string, context: Surroundings, fragments: Known): Weight {
  const known = fragments.get(name);
  if (known) return known;
  // A fragment inside itself weighs nothing here; another rule refuses it.
  fragments.set(name, NOTHING);
  const fragment = context.getFragment(name);
  const weight = fragment ? weightOf(fragment, undefined, context, fragments) : NOTHING;
  fragments.set(name, weight);
  return weight;
}

function added(one: Weight, other: Weight): Weight {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    cost: one.cost + other.cost,
  };
}

function pageSizeOf(field: FieldNode): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (first === undefined) return 1;
  return first.kind === Kind.INT ? Math.max(1, Number(first.value)) : LARGEST_PAGE;
}
