// Every key in every language, with the same placeholders; no key unused; every text parses.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { wordMessages } from './word-messages.mjs';

const dashboard = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => readFileSync(join(dashboard, file), 'utf8');
const messagesIn = (language) => ({ ...JSON.parse(read(`src/messages/${language}.json`)), ...wordMessages(language) });
const swedish = messagesIn('sv');
const english = messagesIn('en');
const problems = [];

for (const key of Object.keys(swedish)) if (!(key in english)) problems.push(`en.json lacks ${key}`);
for (const key of Object.keys(english)) if (!(key in swedish)) problems.push(`sv.json lacks ${key}`);

for (const key of Object.keys(swedish)) {
  if (!(key in english)) continue;
  const [ours, theirs] = [swedish[key], english[key]].map((text) => [...placeholders(parse(text))].sort().join(', '));
  if (ours !== theirs) problems.push(`${key}: sv has {${ours}}, en has {${theirs}}`);
}

const source = globSync('src/**/*.{ts,tsx}', { cwd: dashboard }).map(read).join('\n');
const isUsed = (key) => source.includes(`'${key}'`) || source.includes(`'${key}`) || usedByPattern(key);
for (const key of Object.keys(swedish)) if (!isUsed(key)) problems.push(`${key} is used nowhere`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${Object.keys(swedish).length} texts in two languages`);

/** Keys built as `volumes.${measure}.finding`. */
function usedByPattern(key) {
  const patterns = [...source.matchAll(/`([a-zA-Z.]*\$\{\w+\}[a-zA-Z.]*)`/g)].map(([, text]) => text);
  return patterns.some((text) => new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{\w+\}/, '\\w+')}$`).test(key));
}

function placeholders(elements, found = new Set()) {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value);
    for (const option of Object.values(element.options ?? {})) placeholders(option.value, found);
  }
  return found;
}
