import type { Draft } from '#intake/ask/draft.ts'
import type { RejectReason } from '#intake/reject.ts'

export interface PreviewLine {
  line: number
  /** Null: a line that was brought back, of which the text is not at hand. */
  record: string | null
  /** What the line is taken for: `data`, or why it is none. */
  role: string
  /** Why it is rejected, if it is. */
  reason: RejectReason | null
  /** Set aside, and the reader may say that it is data. */
  restorable: boolean
}

const FIRST = 12
const OTHERS = 12
const NO_DATA = new Set(['title', 'total', 'comment', 'header'])

type Lines = Pick<Draft, 'reading' | 'asides' | 'rejects' | 'recipe'>

/**
 * The file's first records, then those further down that were set aside, first come first, and those that the reader
 * brought back. The header that names the columns can't be data.
 */
export function previewLines({ reading, asides, rejects, recipe }: Lines): readonly PreviewLine[] {
  const reasons = new Map(rejects.map(({ line, reason }) => [line, reason]))
  const known = new Map(asides.map(({ line, reason }) => [line, reason]))
  const { header, preview } = reading
  const isHeader = (at: number) =>
    header !== null && at >= header.record && at < header.record + header.rows
  const first = preview.slice(0, FIRST).map(({ line, record, role: seen }, at): PreviewLine => {
    const role = known.get(line) ?? seen
    const restorable = NO_DATA.has(role) && !isHeader(at)
    return { line, record, role, reason: reasons.get(line) ?? null, restorable }
  })
  const last = first.at(-1)?.line ?? 0
  const later = asides
    .filter(({ line }) => line > last)
    .slice(0, OTHERS)
    .map(
      ({ line, record, reason: role }): PreviewLine => ({
        line,
        record,
        role,
        reason: null,
        restorable: NO_DATA.has(role),
      }),
    )
  const shown = new Set([...first, ...later].map(({ line }) => line))
  const restored = recipe.restored
    .filter((line) => !shown.has(line))
    .map(
      (line): PreviewLine => ({
        line,
        record: preview.find((one) => one.line === line)?.record ?? null,
        role: 'data',
        reason: reasons.get(line) ?? null,
        restorable: false,
      }),
    )
  return [...first, ...[...later, ...restored].sort((a, b) => a.line - b.line)]
}
