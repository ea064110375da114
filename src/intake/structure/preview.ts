import type { AsideReason } from '../examine/aside.ts'
import type { HeaderPlace } from '../recipe.ts'
import { isEmpty } from './header-rows.ts'
import type { TextRecord } from './split-records.ts'

/** One of a file's first records and what it is taken for. */
export interface PreviewRecord {
  line: number
  record: string
  role: AsideReason | 'data'
}

const SHOWN = 30
const MOST_TEXT = 2000

/** A file's first records, each with what the scanner takes it for. */
export function previewOf(
  records: readonly TextRecord[],
  place: HeaderPlace,
  restored: readonly number[],
  width: number,
): readonly PreviewRecord[] {
  const headers = new Set(
    records.slice(place.record, place.record + place.rows).map(({ text }) => text),
  )
  return records.slice(0, SHOWN).map((record, i) => {
    const role = roleOf(record, i, place, headers)
    const isHeader = i >= place.record && i < place.record + place.rows
    const isData = !isHeader && restored.includes(record.line) && record.cells.length === width
    return {
      line: record.line,
      record: record.text.slice(0, MOST_TEXT),
      role: isData ? 'data' : role,
    }
  })
}

function roleOf(
  { text, cells }: TextRecord,
  at: number,
  { record, rows }: HeaderPlace,
  headers: ReadonlySet<string>,
): PreviewRecord['role'] {
  if (cells.every(isEmpty)) return 'blank'
  if (at < record) return 'title'
  if (at < record + rows || headers.has(text)) return 'header'
  return text.startsWith('# ') ? 'comment' : 'data'
}
