import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { wordMessages } from './scripts/word-messages.mjs';

const API = process.env.JOURPLAN_API ?? 'http://127.0.0.1:4000';

/** What is said of KPIs joins the messages, and all are parsed, at build time, so that no parser is sent to the reader. */
function compiledMessages(): Plugin {
  return {
    name: 'jourplan-compiled-messages',
    enforce: 'pre',
    transform(source, id) {
      const language = id.match(/\/src\/messages\/([a-z]+)\.json$/)?.[1];
      if (language === undefined) return null;
      const texts: Record<string, string> = { ...JSON.parse(source), ...wordMessages(language) };
      const compiled = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parse(text)]));
      return { code: JSON.stringify(compiled), map: null };
    },
  };
}

/** Preloads the text face only; the serif may swap in. */
function preloadTextFace(): Plugin {
  return {
    name: 'jourplan-preload-text-face',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const face = Object.keys(context.bundle ?? {}).find((file) => /atkinson.*\.woff2$/.test(file));
        if (!face || !context.path.startsWith('/index')) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${face}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

export default defineConfig({
  plugins: [compiledMessages(), react(), preloadTextFace()],
  resolve: {
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
  },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    rolldownOptions: { input: { board: 'index.html', explorer: 'api.html' } },
  },
  // The scan for dependencies follows this page alone.
  optimizeDeps: { entries: ['index.html'] },
  // The api answers its own origin only.
  server: { host: '127.0.0.1', proxy: { '/graphql': { target: API, changeOrigin: true, headers: { origin: API } } } },
});
