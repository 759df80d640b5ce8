/** Cells as a spreadsheet puts them on the clipboard: tabs between columns, lines between rows, quotes around cells with either. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    // The empty match after the last line end is not a row.
    if (end === '' && row.length === 0 && quoted === undefined && plain === '') break;
    row.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** Whether a text is more than one cell, so that it belongs in several. */
export function isBlock(text: string): boolean {
  const rows = parseBlock(text);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}
