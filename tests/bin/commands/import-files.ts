import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Cells = Readonly<Record<string, string>>;

/** One row of arenden.csv with every column filled in properly. */
export function aCaseRow(cells: Cells = {}): Cells {
  return {
    ärendekod: 'A1',
    mottaget: '2026-03-02',
    sektion: 'allmän',
    målgrupp: 'brottsutsatt',
    kön: 'kvinna',
    åldersgrupp: '30-44',
    'inkom via': 'polisen',
    brottstyp: 'våld',
    kommun: '1880',
    stadsdel: '',
    polisanmält: 'ja',
    anonym: 'nej',
    'telefon möjlig': 'ja',
    'möte erbjudet': '',
    'hänvisad till': '',
    hänvisad: '',
    avslutat: '',
    ...cells,
  };
}

/** One row of kontakter.csv. */
export function aContactRow(cells: Cells = {}): Cells {
  return { ärendekod: 'A1', datum: '2026-03-03', tid: 'dag', kanal: 'telefon', nådd: 'nej', ...cells };
}

/** The columns of the first row, in its order, then every row. */
export function csv(rows: readonly Cells[], { separator = ';', lineEnd = '\n' } = {}): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator) + lineEnd).join('');
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Swedish letters lie at the same place in Windows-1252 and Latin-1. */
export function inWindows1252(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export type ScratchFiles = { write(content: string | Buffer, name?: string): string; folder: string; remove(): void };

export function scratchFiles(): ScratchFiles {
  const folder = mkdtempSync(join(tmpdir(), 'jourplan-import-'));
  let written = 0;
  return {
    folder,
    write(content, name = `${++written}.csv`) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
