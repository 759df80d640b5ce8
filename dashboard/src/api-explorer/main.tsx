import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.js';

/** Full query text, allowed to signed-in people on this page only; the header tells the server which page asks. */
async function fetcher(request: { query: string; variables?: unknown; operationName?: string | null }) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-jourplan-explorer': '1' },
    body: JSON.stringify(request),
  });
  return response.json();
}

const container = document.getElementById('explorer');
if (container) createRoot(container).render(<GraphiQL fetcher={fetcher} defaultTabs={EXAMPLES} />);
