import iconv from 'iconv-lite';

/**
 * The text of a file: UTF-8 when its bytes are valid UTF-8 (with or without a byte order mark), else Windows-1252. Every
 * line ends with one line feed. Null for what is no text in either: UTF-16, spreadsheets, pictures.
 */
export function decodeText(bytes: Buffer): string | null {
  // No text in these encodings has a zero byte; UTF-16 and binary files do.
  if (bytes.includes(0)) return null;
  const text = validUtf8(bytes) ?? iconv.decode(bytes, 'windows-1252');
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

function validUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
