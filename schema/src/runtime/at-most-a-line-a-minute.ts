import type { Log, LogFields } from './log-fields.js';

const A_MINUTE_MS = 60_000;
/** So many different causes are told apart at once; what comes beyond them counts as one cause. */
const MOST_CAUSES = 200;
/** So many error ids of lines that were left out are named, so that a person's error id is still found. */
const MOST_IDS = 50;

type Level = 'warn' | 'error';
type Waiting = { level: Level; message: string; fields: LogFields; leftOut: number; alsoErrorIds: string[] };
/** Calls `act` when a minute has passed. */
type AfterAMinute = (act: () => void) => void;

/**
 * An outage writes at most a line a minute a cause. The first warning or error of a cause (message, error code and job)
 * is written at once; those that follow within the minute become one line that says how many they were. Lines of
 * information pass as they are. `settle` writes what still waits, for the end of the process.
 */
export function atMostALineAMinute(log: Log, afterAMinute: AfterAMinute = wait): Log & { settle(): void } {
  const causes = new Map<string, Waiting>();

  const say = (level: Level, message: string, fields: LogFields = {}) => {
    const cause = causes.size < MOST_CAUSES ? JSON.stringify([level, message, fields.errorCode, fields.job]) : level;
    const waiting = causes.get(cause);
    if (waiting === undefined) {
      causes.set(cause, { level, message, fields, leftOut: 0, alsoErrorIds: [] });
      log[level](message, fields);
      afterAMinute(() => endOfMinute(cause));
      return;
    }
    waiting.leftOut++;
    if (fields.errorId !== undefined && waiting.alsoErrorIds.length < MOST_IDS) waiting.alsoErrorIds.push(fields.errorId);
  };

  const endOfMinute = (cause: string) => {
    const waiting = causes.get(cause);
    if (waiting === undefined) return;
    if (waiting.leftOut === 0) return void causes.delete(cause);
    tellOf(log, waiting);
    Object.assign(waiting, { leftOut: 0, alsoErrorIds: [] });
    afterAMinute(() => endOfMinute(cause));
  };

  return {
    info: log.info,
    warn: (message, fields) => say('warn', message, fields),
    error: (message, fields) => say('error', message, fields),
    settle() {
      for (const waiting of causes.values()) if (waiting.leftOut > 0) tellOf(log, waiting);
      causes.clear();
    },
  };
}

function tellOf(log: Log, { level, message, fields, leftOut, alsoErrorIds }: Waiting): void {
  const { errorId: _told, durationMillis: _one, ...kept } = fields;
  log[level](message, { ...kept, leftOut, ...(alsoErrorIds.length > 0 && { alsoErrorIds }) });
}

function wait(act: () => void): void {
  setTimeout(act, A_MINUTE_MS).unref();
}
