// Reads every src/**/*.graphql, checks it against the staff schema, and writes the typed documents
// and the allow list of document hashes that the api accepts from the dashboard.
// `--check` writes nothing and fails when something would change.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

const dashboard = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaFolder = join(dashboard, '../schema/graphql');
const sdl = readFileSync(join(schemaFolder, 'staff.graphql'), 'utf8');
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const profiler = { run: (work) => work() };

const documents = globSync('src/**/*.graphql', { cwd: dashboard })
  .sort()
  .map((file) => {
    const rawSDL = readFileSync(join(dashboard, file), 'utf8');
    return { location: file, rawSDL, document: parse(rawSDL) };
  });

const sections = await preset.buildGeneratesSection({
  baseOutputDir: join(dashboard, 'src/graphql/'),
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents,
  documentTransforms: [],
  plugins: [],
  pluginMap: {},
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: sha256 },
  },
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    useTypeImports: true,
    strictScalars: true,
    skipTypename: true,
    importExtension: '.js',
    scalars: {
      LocalDate: '@jourplan/schema/domain/time/plain-date.js#PlainDate',
      HalfYear: '@jourplan/schema/domain/time/half-year.js#HalfYear',
      DateTime: 'string',
      Sek: 'string',
      UUID: 'string',
    },
  },
  profiler,
  cache: (_namespace, _key, compute) => compute(),
});

const outputs = {
  'src/graphql/graphql.ts': 'graphql.ts',
  '../schema/graphql/dashboard-documents.json': 'persisted-documents.json',
};
const written = {};
// In order: the hash list is complete only once the typed documents have been generated.
const generated = await Promise.all(sections.map(async (section) => [section.filename, await codegen({ ...section, profiler })]));
for (const [target, ending] of Object.entries(outputs)) {
  const found = generated.find(([name]) => name.endsWith(`/${ending}`));
  if (!found) throw new Error(`codegen made no ${ending}`);
  written[target] = `${found[1].trimEnd()}\n`;
}

const check = process.argv.includes('--check');
const stale = [];
for (const [target, text] of Object.entries(written)) {
  const path = join(dashboard, target);
  const current = readFileSync(path, { encoding: 'utf8', flag: 'a+' });
  if (current === text) continue;
  stale.push(target);
  if (!check) writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run: npm run codegen -w dashboard`);
  process.exit(1);
}
console.log(`${documents.length} document files, ${stale.length} outputs changed`);
