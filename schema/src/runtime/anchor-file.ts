import { access, constants, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const uuid = z.guid();
const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);
const common = { at: z.iso.datetime(), installation: uuid, organisation: uuid };

const anchorLine = z.discriminatedUnion('kind', [
  /** The chain ended here; `frozen` is what was submitted, adopted or superseded since the line before. */
  z.object({
    kind: z.literal('HEAD'),
    ...common,
    position: z.int().positive(),
    chain: sha256Text,
    frozen: z.array(z.object({ act: z.string(), id: uuid, contentHash: sha256Text })).optional(),
  }),
  /** Receipts for what would look like tampering: an organisation of invented data came, or went with all it had. */
  z.object({ kind: z.enum(['LOADED', 'REMOVED']), ...common, slug: z.string() }),
]);

/** One line of the anchors: what the database was seen to be, told outside of it. Ids, positions and hashes only. */
export type Anchor = z.infer<typeof anchorLine>;
export type HeadAnchor = Extract<Anchor, { kind: 'HEAD' }>;

const NEWLINE = 0x0a;

/**
 * Appends lines of JSON and returns when they are on disk. Many processes may append to one file. What a full disk left of
 * an earlier line stays a line of its own. Throws when the file cannot be written.
 */
export async function appendAnchors(path: string, anchors: readonly Anchor[]): Promise<void> {
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const lines = anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join('');
    await file.appendFile(size > 0 && last[0] !== NEWLINE ? `\n${lines}` : lines);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `unreadable` are the numbers of the lines that are no anchors, from 1. A line that was never finished says nothing. */
export type ReadAnchors = { anchors: Anchor[]; unreadable: number[] };

/** Null when there is no such file. */
export async function readAnchors(path: string): Promise<ReadAnchors | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const read: ReadAnchors = { anchors: [], unreadable: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.endsWith('}')) continue;
    const anchor = parsed(line);
    if (anchor === null) read.unreadable.push(index + 1);
    else read.anchors.push(anchor);
  }
  return read;
}

function parsed(line: string): Anchor | null {
  try {
    return anchorLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Whether a line could be appended: to the file, or in its folder while it is not there. */
export async function canAnchor(path: string): Promise<boolean> {
  const may = (what: string) =>
    access(what, constants.W_OK).then(
      () => null,
      ({ code }: NodeJS.ErrnoException) => code,
    );
  const refused = await may(path);
  return refused === null || (refused === 'ENOENT' && (await may(dirname(path))) === null);
}
