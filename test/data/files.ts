import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { columnsOf, extractOf, headersOf } from '#schema/extracts.ts'
import { plain } from '#schema/spelling.ts'
import type { ExtractId } from '#schema/table.ts'

/** A file of the sample as text, BOM included. */
export const sampleText = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')

/** Rows of a sample file by column id; a header that no column knows throws. */
export function sampleRows(name: string, extract: ExtractId): Record<string, string>[] {
  const { data, errors } = Papa.parse<string[]>(sampleText(name).slice(1), {
    delimiter: ',',
    newline: '\r\n',
  })
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
  const [headers = [], ...records] = data.filter((cells) => cells.join('') !== '')
  const ids = headers.map((header) => columnOf(header, extract))
  return records.map((cells) => Object.fromEntries(ids.map((id, i) => [id, cells[i] ?? ''])))
}

function columnOf(header: string, extract: ExtractId) {
  const found = columnsOf(extractOf(extract)).find((column) =>
    headersOf(column.id, column).map(plain).includes(plain(header)),
  )
  if (!found) throw new Error(`no column of ${extract} is called ${header}`)
  return found.id
}
