// The child process that reads one import file: started by parse-in-child.ts, told what to read in one message,
// answers in one and ends. It has neither settings nor a database.
import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.js';
import { fileProblem } from './import-problem.js';
import { limitCpu } from './limit-cpu.js';
import { type ParsedFile, type ParseOrder, parseImportText } from './parse-import-text.js';

export type ParseMessage = ParseOrder & { path: string; fileBytes: number; cpuSeconds: number };

process.once('message', (message: ParseMessage) => {
  limitCpu(message.cpuSeconds);
  process.send?.(readAndParse(message), () => process.disconnect());
});

function readAndParse({ path, fileBytes, cpuSeconds: _, ...order }: ParseMessage): ParsedFile {
  const bytes = readFileSync(path);
  // It may have grown since it was looked at.
  if (bytes.length > fileBytes) return refused('FILE_TOO_LARGE', { bytes: bytes.length, most: fileBytes });
  const decoded = decodeText(bytes);
  if (decoded.ok) return parseImportText(decoded.text, order);
  return decoded.reason === 'NOT_TEXT' ? refused('NOT_TEXT') : refusedAt(decoded.line);
}

function refusedAt(line: number): ParsedFile {
  const problem = { line, column: null, value: null, reason: 'BROKEN_BYTE' as const };
  return { rows: [], tellsDistrict: false, problems: [problem], problemCount: 1 };
}

function refused(...problem: Parameters<typeof fileProblem>): ParsedFile {
  return { rows: [], tellsDistrict: false, problems: [fileProblem(...problem)], problemCount: 1 };
}
