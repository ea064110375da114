import { recordOf } from './records.ts'

const MIN_ROWS = 2
const DELIMITER = /[,;|，]/
const QUOTED = /(?<=^|[,;|，\n])"(?:[^"]|"")*"(?=[,;|，\n]|$)/g

/**
 * A pasted table as a file: cells of a spreadsheet (tabs), or lines of CSV.
 * Null for what is no table: less than two rows with something in them, or no delimiter in the first.
 */
export function fileOfPaste(text: string, name: string): File | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  const rows = pastedRows(lines)
  if (isTable(rows, (cells) => cells.length > 1)) {
    return new File([rows.map((cells) => recordOf(cells, 0, '\t')).join('')], name)
  }
  const records = lines.replace(QUOTED, '""').split('\n')
  const isCsv = isTable(
    records.map((record) => [record]),
    ([record = '']) => DELIMITER.test(record),
  )
  return isCsv ? new File([lines, '\n'], name) : null
}

function isTable(rows: readonly string[][], isSplit: (cells: readonly string[]) => boolean) {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  return filled.length >= MIN_ROWS && filled[0] !== undefined && isSplit(filled[0])
}

/**
 * Spreadsheets quote a cell only for a line break or tab in it, so other quotes belong to the text:
 * `"四风"问题` is copied as it stands.
 */
function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const quoted = quotedCell(text, at)
    const end = quoted?.end ?? plainEnd(text, at)
    rows.at(-1)?.push(quoted?.cell ?? text.slice(at, end))
    if (text[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows
}

function plainEnd(text: string, from: number) {
  let end = from
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end++
  return end
}

function quotedCell(text: string, from: number) {
  if (text[from] !== '"') return null
  let end = text.indexOf('"', from + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  const after = text[end + 1]
  if (end < 0 || !(after === undefined || after === '\t' || after === '\n')) return null
  const inner = text.slice(from + 1, end)
  return /[\t\n]/.test(inner) ? { cell: inner.replaceAll('""', '"'), end: end + 1 } : null
}
