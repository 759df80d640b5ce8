import { fork } from 'node:child_process';
import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileProblem, type ImportProblem } from './import-problem.js';
import type { ParsedFile, ParseOrder } from './parse-import-text.js';
import { PARSE_LIMITS, type ParseLimits } from './parse-limits.js';
import type { ParseMessage } from './parse-process.js';

const program = fileURLToPath(new URL('./parse-process.js', import.meta.url));

/** Reads a file in a process of its own, with bounds on bytes, memory and time: a hostile file hurts nobody else. */
export async function parseInChild(path: string, order: ParseOrder, limits: ParseLimits = PARSE_LIMITS): Promise<ParsedFile> {
  const obstacle = fileObstacle(path, limits);
  if (obstacle !== null) return refused(obstacle);
  return (
    (await answerOf({ ...order, path, fileBytes: limits.fileBytes, cpuSeconds: limits.cpuSeconds }, limits)) ??
    refused(fileProblem('TOO_HEAVY'))
  );
}

function fileObstacle(path: string, limits: ParseLimits): ImportProblem | null {
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined) accessSync(path, constants.R_OK);
  } catch {
    return fileProblem('FILE_UNREADABLE');
  }
  if (stats === undefined) return fileProblem('FILE_NOT_FOUND');
  if (!stats.isFile()) return fileProblem('NOT_A_FILE');
  return stats.size > limits.fileBytes ? fileProblem('FILE_TOO_LARGE', { bytes: stats.size, most: limits.fileBytes }) : null;
}

/** Null when the process ran out of memory or of its seconds of the processor. */
function answerOf(message: ParseMessage, limits: ParseLimits): Promise<ParsedFile | null> {
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    // No settings and no secrets; maps pass as maps.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limits.lastResortMillis);
  return new Promise((resolve, reject) => {
    let answer: ParsedFile | null = null;
    child.once('message', (parsed) => {
      answer = parsed as ParsedFile;
    });
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
    // A child that died at once is told of by 'close'.
    child.send(message, () => undefined);
  });
}

function refused(problem: ImportProblem): ParsedFile {
  return { rows: [], tellsDistrict: false, problems: [problem], problemCount: 1 };
}
