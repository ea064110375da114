import type { Engine, Row } from '#engine/engine.ts'
import { reasonName } from '#figure/reject-reasons.ts'
import type { Lang } from '#i18n/lang.ts'
import { csvFile, csvHead, csvLines, type Line } from './csv-lines.ts'
import sql from './rejects.sql?raw'
import type { Words } from './words.ts'

const CHUNK = 50_000
const WHOLE = 2_147_483_647

interface Chosen {
  file: number
  reason: string
}

/** Every rejected cell and line of a file and reason as CSV, in chunks, so that a million of them fit. */
export async function rejectFile(engine: Engine, chosen: Chosen, words: Words, lang: Lang) {
  const { file, line, column, value, reason, record } = words.rejects
  const parts: BlobPart[] = [csvHead([file, line, column, value, reason, record])]
  for (let offset = 0; ; offset += CHUNK) {
    const params = { ...chosen, width: WHOLE, limit: CHUNK, offset }
    const rows = await engine.rows(sql, params)
    parts.push(new Blob([csvLines(rows.map((row) => lineOf(row, lang)))]))
    if (rows.length < CHUNK) return csvFile(parts)
  }
}

const lineOf = (row: Row, lang: Lang): Line => [
  String(row['file_name']),
  Number(row['line']),
  String(row['header'] ?? ''),
  String(row['value'] ?? ''),
  reasonName(String(row['reason']), lang),
  String(row['record'] ?? ''),
]
