import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one document may ask for. `cost` counts objects, times `first` for those inside a page. */
export const DOCUMENT_LIMITS = { depth: 8, aliases: 15, directives: 10, cost: 1000 } as const;
/** Counted by the parser, before anything else is looked at. */
export const MOST_TOKENS = 1000;

type Weight = Record<keyof typeof DOCUMENT_LIMITS, number>;
const NOTHING: Weight = { depth: 0, aliases: 0, directives: 0, cost: 0 };
/** What a page may hold when its size comes in a variable. */
const LARGEST_PAGE = 100;

/** Refuses documents beyond the limits. Introspection is left out: it is for the API page alone. */
export const documentLimits: ValidationRule = (context) => ({
  OperationDefinition(operation: OperationDefinitionNode) {
    const weight = weightOf(operation, context, new Map());
    for (const [name, most] of Object.entries(DOCUMENT_LIMITS)) {
      const found = weight[name as keyof Weight];
      if (found > most)
        context.reportError(new GraphQLError(`The ${name} of this document is ${found}; at most ${most} is allowed.`));
    }
  },
});

type Weighed = OperationDefinitionNode | FragmentDefinitionNode | SelectionNode;

// Fragments are weighed once each, so that nesting them cannot make the weighing itself slow.
function weightOf(node: Weighed, context: ValidationContext, fragments: Map<string, Weight>): Weight {
  const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
  if (node.kind === Kind.FRAGMENT_SPREAD) return added(own, weightOfFragment(node.name.value, context, fragments));
  const inside = weightOfAll(node.selectionSet, context, fragments);
  if (node.kind !== Kind.FIELD) return added(own, inside);
  if (node.name.value === '__schema' || node.name.value === '__type') return own;
  return {
    depth: inside.depth + 1,
    aliases: inside.aliases + (node.alias ? 1 : 0),
    directives: inside.directives + own.directives,
    cost: node.selectionSet ? 1 + inside.cost * pageSizeOf(node) : 0,
  };
}

function weightOfAll(set: SelectionSetNode | undefined, context: ValidationContext, fragments: Map<string, Weight>): Weight {
  return (set?.selections ?? []).reduce((sum, node) => added(sum, weightOf(node, context, fragments)), NOTHING);
}

function weightOfFragment(name: string, context: ValidationContext, fragments: Map<string, Weight>): Weight {
  const known = fragments.get(name);
  if (known) return known;
  // A fragment inside itself weighs nothing here; another rule refuses it.
  fragments.set(name, NOTHING);
  const fragment = context.getFragment(name);
  const weight = fragment ? weightOf(fragment, context, fragments) : NOTHING;
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
