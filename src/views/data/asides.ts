import type { Row } from '#engine/engine.ts'
import type { Aside } from './balance.ts'
import { type Words, wordFor } from './words.ts'

const ORDER = ['title', 'header', 'blank', 'total', 'comment']

/** Rows of set-aside-counts → one entry per reason, over all the files given. */
export function asidesOf(rows: readonly Row[], words: Words): readonly Aside[] {
  const lines = new Map<string, number>()
  for (const row of rows) {
    const reason = String(row['reason'])
    lines.set(reason, (lines.get(reason) ?? 0) + Number(row['lines']))
  }
  return [...lines]
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([reason, count]) => ({
      reason,
      lines: count,
      note: wordFor(words.setAside.notes, reason),
    }))
}

/** The rows of one file. */
export const ofFile = (rows: readonly Row[], fileId: number): readonly Row[] =>
  rows.filter((row) => row['file_id'] === fileId)
