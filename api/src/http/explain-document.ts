import type { ASTNode, DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { wantedOf, wantedOfType } from '../graphql/wanted-value.js';
import type { Explained, Told } from '../platform/refused-request.js';
import { inputPathTo } from './input-path.js';
import { namesOf } from './schema-names.js';

type Names = readonly string[];
type Kindred = [pattern: RegExp, tell: (names: Names, schema: GraphQLSchema) => Told];

const TYPE = '"([\\w![\\]]+)"';

/** The kinds of error graphql-js finds in a document. Only the groups of a pattern are told, and they must be names of the schema. */
const KINDS: Kindred[] = [
  [
    /^Cannot query field "\w+" on type "(\w+)"/,
    ([type]) => ({ sv: `${type} har inget sådant fält.`, en: `${type} has no such field.` }),
  ],
  [
    /^Unknown argument "\w+" on field "(\w+)\.(\w+)"/,
    ([type, field]) => ({ sv: `${type}.${field} har inget sådant argument.`, en: `${type}.${field} has no such argument.` }),
  ],
  [
    /^Field "(\w+)" argument "(\w+)" of type .* is required/,
    ([field, argument]) => ({ sv: `${field} behöver argumentet ${argument}.`, en: `${field} needs the argument ${argument}.` }),
  ],
  [
    /^Field "(\w+)\.(\w+)" of required type/,
    ([type, field]) => ({ sv: `${type} behöver ${field}.`, en: `${type} needs ${field}.` }),
  ],
  [
    /^Field "\w+" is not defined by type "(\w+)"/,
    ([type]) => ({ sv: `${type} har inget sådant fält.`, en: `${type} has no such field.` }),
  ],
  [
    new RegExp(`^Field "\\w+" must not have a selection since type ${TYPE}`),
    ([type]) => ({ sv: `${type} har inga fält att välja.`, en: `${type} has no fields to select.` }),
  ],
  [
    new RegExp(`^Field "\\w+" of type ${TYPE} must have a selection`),
    ([type]) => ({ sv: `Välj fält av ${type}: { … }.`, en: `Select fields of ${type}: { … }.` }),
  ],
  [
    new RegExp(`^(?:Expected value of type|Value "\\w+" does not exist in|Enum) ${TYPE}`),
    ([type = ''], schema) => written(schema, type),
  ],
  [/^(Int|Float|String|Boolean|ID) cannot represent/, ([type = ''], schema) => written(schema, type)],
  [
    new RegExp(`^Variable "\\$\\w+" of type ${TYPE} used in position expecting type ${TYPE}`),
    ([type, wanted]) => ({
      sv: `En variabel av typen ${type} står där ${wanted} ska stå.`,
      en: `A variable of type ${type} stands where ${wanted} is expected.`,
    }),
  ],
  [/^Variable "\$\w+" is not defined/, () => ({ sv: 'En variabel saknar typ.', en: 'A variable is not declared.' })],
  [/^(?:Variable|Fragment) "\$?\w+" is never used/, () => ({ sv: 'Det här används aldrig.', en: 'This is never used.' })],
  [/^Unknown (?:type|fragment|directive)/, () => ({ sv: 'Det här finns inte.', en: 'There is no such thing.' })],
  [
    /^Cannot spread fragment "\w+" within itself/,
    () => ({ sv: 'Fragmentet innehåller sig självt.', en: 'The fragment contains itself.' }),
  ],
  [
    /^Fields "\w+" conflict/,
    () => ({
      sv: 'Två fält med samma namn frågar efter olika saker.',
      en: 'Two fields of the same name ask for different things.',
    }),
  ],
];

const OTHER: Told = { sv: 'Dokumentet följer inte schemat.', en: 'The document does not follow the schema.' };

/**
 * What is wrong with a document, in names of the schema alone: graphql-js repeats what was written, which may be a password
 * in the wrong place. `suggests` adds what the writer may have meant; that is for the API page.
 */
export function explainDocument(
  { message, nodes }: GraphQLError,
  { schema, document, suggests }: { schema: GraphQLSchema; document: DocumentNode; suggests: boolean },
): Explained {
  const told = kindOf(schema, message);
  const field = fieldOf(schema, document, nodes?.[0]);
  return { told: suggests ? withSuggestions(schema, told, message) : told, ...(field && { field }) };
}

function kindOf(schema: GraphQLSchema, message: string): Told {
  for (const [pattern, tell] of KINDS) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const names = match.slice(1);
    if (names.every((name) => namesOf(schema).has(name.replace(/[[\]!]/g, '')))) return tell(names, schema);
  }
  return OTHER;
}

/** Where the parser stopped. */
export function explainSyntax({ message, locations }: GraphQLError): Told {
  const most = /^Syntax Error: Document contains more that (\d+) tokens/.exec(message)?.[1];
  if (most !== undefined)
    return { sv: `Dokumentet har fler än ${most} ord och tecken.`, en: `The document has more than ${most} tokens.` };
  const { line = 1, column = 1 } = locations?.[0] ?? {};
  return {
    sv: `Dokumentet går inte att läsa vid rad ${line}, kolumn ${column}.`,
    en: `The document cannot be read at line ${line}, column ${column}.`,
  };
}

function written(schema: GraphQLSchema, typeName: string): Told {
  const list = typeName.replace(/!$/, '').startsWith('[');
  const type = schema.getType(typeName.replace(/[[\]!]/g, ''));
  const wanted = list ? { sv: 'en lista', en: 'a list' } : type ? wantedOfType(type) : wantedOf(typeName);
  return { sv: `Skriv ${wanted.sv}.`, en: `Write ${wanted.en}.` };
}

/** The argument, and the fields inside it, in which a value stands; none when something else is wrong. */
function fieldOf(schema: GraphQLSchema, document: DocumentNode, wrong: ASTNode | undefined): string[] | undefined {
  const path = inputPathTo(document, (node) => node === wrong);
  return path?.every((name) => namesOf(schema).has(name)) ? path : undefined;
}

function withSuggestions(schema: GraphQLSchema, told: Told, message: string): Told {
  const quoted = /Did you mean (.*)\?$/.exec(message)?.[1]?.match(/"(\w+)"/g) ?? [];
  const names = quoted.map((name) => name.slice(1, -1)).filter((name) => namesOf(schema).has(name));
  if (names.length === 0) return told;
  return { sv: `${told.sv} Menade du ${names.join(' / ')}?`, en: `${told.en} Did you mean ${names.join(' / ')}?` };
}
