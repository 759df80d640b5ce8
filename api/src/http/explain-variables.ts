import {
  coerceInputValue,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { wantedOfType } from '../graphql/wanted-value.js';
import type { Explained, Told } from '../platform/refused-request.js';
import { inputPathTo } from './input-path.js';

type Given = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
};

/**
 * Explains why graphql-js refused the variables of an operation, one explanation an error of its, in its order, by
 * reading them again: its own messages repeat the values. Only names that the schema holds are used.
 */
export function explainVariables({ schema, document, operation, variables }: Given): Explained[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    if (!isInputType(type)) return [];
    const { value: name } = definition.variable.name;
    const argument = argumentOf(document, name);
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined || value === null) {
      const isWrong = isNonNullType(type) && (value === null || definition.defaultValue === undefined);
      return isWrong ? [missing(argument)] : [];
    }
    const wrong: Explained[] = [];
    coerceInputValue(value, type, (path, invalid, { message }) => {
      wrong.push(explain(type, [...path], invalid, message, argument));
    });
    return wrong;
  });
}

function explain(
  type: GraphQLInputType,
  path: (string | number)[],
  invalid: unknown,
  message: string,
  argument: string[],
): Explained {
  const found = typeAt(type, path);
  const field = [...argument, ...path.map(String)];
  const named = getNamedType(found);
  if (isInputObjectType(named) && typeof invalid === 'object' && invalid !== null) {
    const absent = /^Field "(\w+)" of required type /.exec(message)?.[1];
    if (absent !== undefined && Object.hasOwn(named.getFields(), absent)) return missing([...field, absent]);
    if (message.startsWith('Field "'))
      return {
        told: {
          sv: `här finns ett fält som ${named.name} inte har.`,
          en: `there is a field here that ${named.name} does not have.`,
        },
        field,
      };
  }
  return invalid === null || invalid === undefined ? missing(field) : wrongValue(wantedOfType(found), field);
}

const missing = (field: string[]): Explained => ({ told: { sv: 'Fyll i fältet.', en: 'Fill in the field.' }, field });

const wrongValue = (wanted: Told, field: string[]): Explained => ({
  told: { sv: `Skriv ${wanted.sv}.`, en: `Write ${wanted.en}.` },
  field,
});

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  return path.reduce<GraphQLInputType>((outer, step) => {
    const nullable = getNullableType(outer) as GraphQLInputType;
    if (isListType(nullable)) return typeof step === 'number' ? nullable.ofType : typeAt(nullable.ofType, [step]);
    return (isInputObjectType(nullable) && nullable.getFields()[step]?.type) || nullable;
  }, type);
}

/** Where in the schema a variable goes: the argument it is given to, and the fields inside it. */
export function argumentOf(document: DocumentNode, variable: string): string[] {
  return inputPathTo(document, (node) => node.kind === Kind.VARIABLE && node.name.value === variable) ?? [];
}
