import { json } from '@codemirror/lang-json';
import { graphql } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { answerOf } from './answer-of.js';
import { CodeEditor } from './code-editor.js';
import { EXAMPLES } from './examples.js';
import { readSchema } from './read-schema.js';
import { SchemaDocs } from './schema-docs.js';

const JSON_TEXT = json();

/** Asks the API in GraphQL as the person who is signed in, with completion from the schema and its descriptions beside. */
export function Explorer() {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [tabs, setTabs] = useState(EXAMPLES);
  const [open, setOpen] = useState(0);
  const [answer, setAnswer] = useState('');
  const [shown, setShown] = useState('Query');
  const tab = tabs[open] ?? { query: '', variables: '' };

  useEffect(() => {
    readSchema().then(setSchema, (error: Error) => setAnswer(error.message));
  }, []);

  const language = useMemo(
    () => graphql(schema ?? undefined, { onShowInDocs: (_field, type, parent) => setShown(type ?? parent ?? 'Query') }),
    [schema],
  );
  const change = (changed: Partial<typeof tab>) =>
    setTabs(tabs.map((other, index) => (index === open ? { ...other, ...changed } : other)));
  const run = async () => setAnswer(await answerOf(tab.query, tab.variables));

  return (
    <main>
      <header>
        <h1>API</h1>
        {tabs.map((_tab, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tabs are never moved
          <button key={index} type="button" aria-pressed={index === open} onClick={() => setOpen(index)}>
            {titleOf(tabs, index)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            setTabs([...tabs, { query: '', variables: '{}' }]);
            setOpen(tabs.length);
          }}
        >
          Ny fråga
        </button>
        <button type="button" className="run" onClick={run} title="Ctrl + Enter">
          Kör
        </button>
      </header>
      <div className="panes">
        {schema ? <SchemaDocs schema={schema} shown={shown} onShow={setShown} /> : null}
        <section className="question" aria-label="Fråga">
          <CodeEditor
            label="GraphQL"
            text={tab.query}
            extensions={language}
            onChange={(query) => change({ query })}
            onRun={run}
          />
          <h2>Variabler</h2>
          <CodeEditor
            label="Variabler"
            text={tab.variables}
            extensions={JSON_TEXT}
            onChange={(variables) => change({ variables })}
            onRun={run}
          />
        </section>
        <section className="answer" aria-label="Svar" aria-live="polite">
          <CodeEditor label="Svar" text={answer} extensions={JSON_TEXT} />
        </section>
      </div>
    </main>
  );
}

function titleOf(tabs: readonly { query: string }[], index: number): string {
  return /(?:query|mutation)\s+(\w+)/.exec(tabs[index]?.query ?? '')?.[1] ?? String(index + 1);
}
