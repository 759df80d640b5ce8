import './styles/main.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { loadMessages } from './app/catalogue.js';
import { reloadFor } from './lib/load-chunk.js';
import { applyPreferences, readPreferences } from './lib/preferences.js';
import { listenForShortcuts } from './lib/shortcuts.js';

applyPreferences();
listenForShortcuts();
const { locale } = readPreferences();
const messages = await loadMessages(locale).catch((error: unknown) => {
  reloadFor(error);
  throw error;
});
const root = document.getElementById('root');
if (root) createRoot(root).render(<App initial={{ locale, messages }} />);
