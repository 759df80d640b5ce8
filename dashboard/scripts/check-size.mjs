// What a board member downloads before the first view, gzip, against its caps. Reads the manifest of the last build.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const KB = 1000;

const ENTRY = 'index.html';
const SWEDISH = 'src/messages/sv.json';
const ROUTES = [
  { name: 'board', page: 'src/features/board/board-page.tsx', caps: { js: 170, css: 30, fonts: 90 } },
  {
    name: 'follow-up document',
    page: 'src/features/follow-up-document/follow-up-document-page.tsx',
    caps: { js: 170, css: 30, fonts: 90 },
  },
  { name: 'manager', page: 'src/features/outcomes/outcomes-page.tsx', caps: { js: 260, css: 30, fonts: 90 }, isOptional: true },
];
/** A class name that the chart library draws with; it stands in no other chunk. */
const CHART_LIBRARY = 'recharts-surface';

const failures = [];
for (const { name, page, caps, isOptional } of ROUTES) {
  if (!manifest[page]) {
    if (!isOptional) failures.push(`${page} is not in the manifest`);
    continue;
  }
  const chunks = withImports([ENTRY, SWEDISH, page]);
  const files = { js: fileNames(chunks, (chunk) => [chunk.file]), css: fileNames(chunks, (chunk) => chunk.css ?? []) };
  const charts = [...files.js].filter((file) => readFileSync(join(dist, file), 'utf8').includes(CHART_LIBRARY));
  if (charts.length > 0) failures.push(`${name}: the chart library is fetched before the first view (${charts.join(', ')})`);
  const sizes = { js: sum(files.js, gzipped), css: sum(files.css, gzipped), fonts: sum(fonts(), bytes) };
  for (const [kind, size] of Object.entries(sizes)) {
    console.log(`${name}: ${kind} ${(size / KB).toFixed(1)} kB of ${caps[kind]} kB`);
    if (size > caps[kind] * KB) failures.push(`${name}: ${kind} is over its cap`);
  }
}
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exit(1);
}

/** The chunks and everything they import before they can run. */
function withImports(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    withImports(manifest[key]?.imports ?? [], seen);
  }
  return seen;
}

function fileNames(keys, pick) {
  return new Set([...keys].flatMap((key) => (manifest[key] ? pick(manifest[key]) : [])));
}

function fonts() {
  const css = [...fileNames(withImports([ENTRY]), (chunk) => chunk.css ?? [])].map((file) =>
    readFileSync(join(dist, file), 'utf8'),
  );
  return new Set(css.flatMap((text) => [...text.matchAll(/url\(\/?([^)"']+\.woff2)\)/g)].map(([, file]) => file)));
}

function sum(files, measure) {
  return [...files].reduce((total, file) => total + measure(readFileSync(join(dist, file))), 0);
}

function gzipped(content) {
  return gzipSync(content, { level: 9 }).length;
}

function bytes(content) {
  return content.length;
}
