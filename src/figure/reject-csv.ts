import type { Row } from '#engine/engine.ts'
import { csvFile, csvHead, csvLines, type Line } from '#export/csv-lines.ts'
import type { Lang } from '#i18n/lang.ts'
import { reasonName } from './reject-reasons.ts'

/** Rejects in the order of the file: `file_name`, `line`, `header`, `value`, `reason`, `record`; from `offset`, at most `limit`. */
export type ReadRejects = (page: { limit: number; offset: number }) => Promise<readonly Row[]>

const CHUNK = 50_000

const HEADS: Readonly<Record<Lang, Line>> = {
  zh: ['文件', '行号', '列', '原值', '原因', '原文'],
  en: ['File', 'Line', 'Column', 'Value', 'Reason', 'As written'],
}

/** Every rejected cell and line as CSV, the reason in words; read in chunks, so that a million of them fit. */
export async function rejectCsv(read: ReadRejects, lang: Lang): Promise<Blob> {
  const parts: BlobPart[] = [csvHead(HEADS[lang])]
  for (let offset = 0; ; offset += CHUNK) {
    const rows = await read({ limit: CHUNK, offset })
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
