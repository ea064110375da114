import type { Encoding } from '#intake/report.ts'
import { counted } from './counted.ts'

const UNITS = ['B', 'KB', 'MB', 'GB']
const STEP = 1024

/** A size in the unit that suits it: `184 KB`, `2.1 MB`. */
export function fileSize(bytes: number): string {
  let size = bytes
  let unit = 0
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP
    unit += 1
  }
  const shown = unit === 0 || size >= 10 ? counted(Math.round(size)) : size.toFixed(1)
  return `${shown} ${UNITS[unit]}`
}

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 BOM',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030',
  big5: 'Big5',
  xlsx: 'XLSX',
}

export const encodingName = (encoding: Encoding | null): string =>
  encoding ? ENCODINGS[encoding] : ''

/** The letter a spreadsheet gives to a column, from its 0-based position. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}
