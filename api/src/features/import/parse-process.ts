// The child process that reads one import file: started by parse-in-child.ts, told what to read in one message,
// answers in one and ends. It has neither settings nor a database.
import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.js';
import { fileProblem } from './import-problem.js';
import { type ParsedFile, type ParseOrder, parseImportText } from './parse-import-text.js';

export type ParseMessage = ParseOrder & { path: string; fileBytes: number };

process.once('message', (message: ParseMessage) => {
  process.send?.(readAndParse(message), () => process.disconnect());
});

function readAndParse({ path, fileBytes, ...order }: ParseMessage): ParsedFile {
  const bytes = readFileSync(path);
  // It may have grown since it was looked at.
  if (bytes.length > fileBytes) return refused('FILE_TOO_LARGE', { bytes: bytes.length, most: fileBytes });
  const text = decodeText(bytes);
  return text === null ? refused('NOT_TEXT') : parseImportText(text, order);
}

function refused(...problem: Parameters<typeof fileProblem>): ParsedFile {
  return { rows: [], tellsDistrict: false, problems: [fileProblem(...problem)], problemCount: 1 };
}
