import { unparse } from 'papaparse'
import { neutral } from './neutral.ts'

const MARK = '\uFEFF'
const NEWLINE = '\r\n'

export type Line = readonly (string | number)[]

/** Lines of a CSV file: UTF-8 with a byte order mark and CRLF, no cell that a spreadsheet would run. */
export const csvHead = (header: Line): string => MARK + csvLines([header])

export const csvLines = (lines: readonly Line[]): string =>
  lines.length === 0
    ? ''
    : unparse(
        lines.map((line) => line.map(safe)),
        {
          newline: NEWLINE,
          quotes: (cell: unknown) => typeof cell === 'string',
          escapeFormulae: false,
        },
      ) + NEWLINE

export const csvFile = (parts: readonly BlobPart[]): Blob =>
  new Blob([...parts], { type: 'text/csv;charset=utf-8' })

const safe = (cell: string | number) => (typeof cell === 'string' ? neutral(cell) : cell)
