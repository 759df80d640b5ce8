export type DecodedText =
  | { ok: true; text: string }
  | { ok: false; reason: 'NOT_TEXT' }
  | { ok: false; reason: 'BROKEN_BYTE'; line: number };

const REPLACED = '\ufffd';
/** Windows-1252 has no letter at five bytes; its decoder gives them out as control characters. */
const NO_LETTER = /[\u0080-\u009f]/g;

/**
 * The text of a file: UTF-16 when a byte order mark says so, UTF-8 (with or without one), else Windows-1252. Every line
 * ends with one line feed. A byte that is none in the file's own encoding is told by its line; what is no text in any
 * (spreadsheets, pictures) is refused as a whole.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return withLines(new TextDecoder(wide).decode(bytes));
  // No text in the other encodings has a zero byte; binary files do.
  if (bytes.includes(0)) return { ok: false, reason: 'NOT_TEXT' };
  const text = new TextDecoder('utf-8').decode(bytes);
  return withLines(isUtf8(text) ? text : new TextDecoder('windows-1252').decode(bytes).replaceAll(NO_LETTER, REPLACED));
}

function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Letters of several bytes outnumber the bytes that fit in none: Windows-1252 gives such letters hardly ever. */
function isUtf8(text: string): boolean {
  const beyondAscii = text.match(/\P{ASCII}/gu) ?? [];
  const replaced = beyondAscii.filter((character) => character === REPLACED).length;
  return replaced === 0 || beyondAscii.length - replaced > replaced;
}

/** A decoder leaves a sign of its own in the place of what it could not read. */
function withLines(decoded: string): DecodedText {
  const text = decoded.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const place = text.indexOf(REPLACED);
  return place === -1 ? { ok: true, text } : { ok: false, reason: 'BROKEN_BYTE', line: text.slice(0, place).split('\n').length };
}
