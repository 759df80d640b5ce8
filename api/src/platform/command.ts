import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { asSeen, type Versioned } from './as-seen.js';
import type { CommandHeader } from './command-header.js';
import type { CommandAnswer, CommandContext, CommandRuling, CommandScope } from './command-scope.js';
import { isUuid } from './is-uuid.js';
import { runCommand } from './run-command.js';
import { type HotWork, runHotCommand } from './run-hot-command.js';

/** What every command is told: where, and under which id a repeat is known. */
export type Asked<Own = unknown> = { organisation: string; requestId: string } & Own;
/** … and which row is changed, as the person saw it. */
export type Changing<Own = unknown> = Asked<{ id: string; expectedVersion: number }> & Own;
/** … or none, when a new one is made. */
export type MakingOrChanging<Own = unknown> = Asked<{ id?: string | null; expectedVersion?: number | null }> & Own;

/** The row of that id, which is a UUID, held until the transaction ends; nothing when there is none. */
export type Held<Row> = (scope: CommandScope, id: string) => Promise<Row | null | undefined>;

export type Command<Input> = { (context: CommandContext, input: Input): Promise<CommandAnswer>; readonly header: CommandHeader };

type Work<Input> = (scope: CommandScope, input: Input) => Promise<CommandRuling>;
type WorkOnRow<Input, Row> = (scope: CommandScope, input: Input, row: Row) => Promise<CommandRuling>;

/**
 * A command: what it is called, for whom it is, and its work. With `changes`, the work gets the row, held: it is there,
 * the version the person saw, and not voided; else the command is refused as NOT_FOUND, CONFLICT or ALREADY_VOIDED. With
 * `makesOrChanges`, the same when an id is given, and null when none is. What is written often says its work as facts, a
 * rule between, and writes.
 */
export function command<Row extends Versioned, Input extends Changing>(
  header: CommandHeader & { changes: Held<Row> },
  work: WorkOnRow<Input, Row>,
): Command<Input>;
export function command<Row extends Versioned, Input extends MakingOrChanging>(
  header: CommandHeader & { makesOrChanges: Held<Row> },
  work: WorkOnRow<Input, Row | null>,
): Command<Input>;
export function command<Input extends Asked>(header: CommandHeader, work: Work<Input>): Command<Input>;
export function command<Input extends Asked, Fact, Decided>(
  header: CommandHeader,
  work: HotWork<Input, Fact, Decided>,
): Command<Input>;
export function command<Row extends Versioned, Input extends MakingOrChanging>(
  { changes, makesOrChanges, ...header }: CommandHeader & { changes?: Held<Row>; makesOrChanges?: Held<Row> },
  work: WorkOnRow<Input, Row | null> | HotWork<Input, never, unknown>,
): Command<Input> {
  if (typeof work !== 'function')
    return Object.assign((context: CommandContext, input: Input) => runHotCommand(context, header, input, work), { header });
  const held = changes ?? makesOrChanges;
  const run = (context: CommandContext, input: Input) =>
    runCommand(context, header, input, async (scope) => {
      const found = held ? await rowMeant(scope, held, input) : succeed(null);
      return found.ok ? work(scope, input, found.value) : found;
    });
  return Object.assign(run, { header });
}

async function rowMeant<Row extends Versioned>(
  scope: CommandScope,
  held: Held<Row>,
  { id, expectedVersion }: MakingOrChanging,
): Promise<Ruling<Row | null, UserErrorCode>> {
  if (id === null || id === undefined) return succeed(null);
  const row = isUuid(id) ? await held(scope, id) : null;
  if (row && typeof expectedVersion !== 'number') return refuse('REQUIRED', 'expectedVersion');
  return asSeen(row, expectedVersion ?? 0);
}
