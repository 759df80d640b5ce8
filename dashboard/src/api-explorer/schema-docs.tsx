import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { useId, useState } from 'react';

/** Every type, field and argument with its description; a type leads to its own fields. */
export function SchemaDocs({ schema, shown, onShow }: { schema: GraphQLSchema; shown: string; onShow: (type: string) => void }) {
  const [sought, setSought] = useState('');
  const searchId = useId();
  const type = schema.getType(shown);
  const names = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
  const found = sought.trim() === '' ? [] : names.filter((name) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <nav className="docs" aria-label="Schema">
      <label htmlFor={searchId}>Sök typ</label>
      <input id={searchId} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      <ul>
        {(found.length > 0 ? found : ['Query', 'Mutation']).map((name) => (
          <li key={name}>
            <TypeLink name={name} onShow={onShow} />
          </li>
        ))}
      </ul>
      {type ? <TypeDocs type={type} schema={schema} onShow={onShow} /> : null}
    </nav>
  );
}

type TypeDocsProps = { type: GraphQLNamedType; schema: GraphQLSchema; onShow: (type: string) => void };

function TypeDocs({ type, schema, onShow }: TypeDocsProps) {
  const isAbstract = isInterfaceType(type) || isUnionType(type);
  return (
    <section aria-label={type.name}>
      <h2>{type.name}</h2>
      <p>{type.description}</p>
      {isAbstract ? schema.getPossibleTypes(type).map(({ name }) => <TypeLink key={name} name={name} onShow={onShow} />) : null}
      <dl>
        {isEnumType(type) ? type.getValues().map((value) => <Entry key={value.name} {...value} />) : null}
        {isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields()).map((field) => <Entry key={field.name} {...field} onShow={onShow} />)
          : null}
      </dl>
    </section>
  );
}

type EntryProps = {
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
  type?: GraphQLType;
  args?: readonly GraphQLArgument[];
  onShow?: (type: string) => void;
};

function Entry({ name, description, deprecationReason, type, args = [], onShow }: EntryProps) {
  return (
    <>
      <dt>
        <code>{name}</code> {type && onShow ? <TypeLink type={type} onShow={onShow} /> : null}
      </dt>
      <dd>
        {description}
        {deprecationReason ? <em> {deprecationReason}</em> : null}
        {args.length > 0 && onShow ? (
          <ul>
            {args.map((argument) => (
              <li key={argument.name}>
                <code>{argument.name}</code> <TypeLink type={argument.type} onShow={onShow} /> {argument.description}
              </li>
            ))}
          </ul>
        ) : null}
      </dd>
    </>
  );
}

type TypeLinkProps = { onShow: (type: string) => void } & ({ name: string; type?: never } | { type: GraphQLType; name?: never });

function TypeLink({ name, type, onShow }: TypeLinkProps) {
  return (
    <button type="button" className="type" onClick={() => onShow(name ?? getNamedType(type).name)}>
      {name ?? String(type)}
    </button>
  );
}
