export type CsvCell = string | number | null;

const STARTS_FORMULA = /^[=+\-@\t\r]/;

/** Rows as a file that a Swedish or English spreadsheet opens as it is: BOM, `;` with decimal comma, or `,` with point. */
export function toCsv(rows: CsvCell[][], locale: 'sv' | 'en'): string {
  const separator = locale === 'sv' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, locale, separator)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: CsvCell, locale: 'sv' | 'en', separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return locale === 'sv' ? String(cell).replace('.', ',') : String(cell);
  // Text that a spreadsheet would run as a formula is shown as text.
  const safe = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
