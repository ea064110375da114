import type { Draft, DraftReject } from '#intake/ask/draft.ts'
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

/** Lines of the file that are not shown, from the first to the last. */
export interface Gap {
  from: number
  to: number
}

const FIRST = 12
const OTHERS = 12
const REJECTED = 4
const NO_DATA = new Set(['title', 'total', 'comment', 'header'])

type Lines = Pick<Draft, 'reading' | 'asides' | 'rejects' | 'recipe'>

/**
 * The file's first records; then, further down, one rejected for each reason, the first of those set aside, and all that the
 * reader brought back. The header that names the columns can't be data.
 */
export function previewLines(draft: Lines): readonly PreviewLine[] {
  const first = firstLines(draft)
  const last = first.at(-1)?.line ?? 0
  const further = [...asideLines(draft, last), ...rejectedLines(draft, last)]
  const listed = new Set([...first, ...further].map(({ line }) => line))
  const restored = restoredLines(draft).filter(({ line }) => !listed.has(line))
  return [...first, ...[...further, ...restored].sort((a, b) => a.line - b.line)]
}

/** Lines left out between those shown, by the line before which they stand; `end`: the file's last line. */
export function gapsOf(lines: readonly PreviewLine[], end: number): ReadonlyMap<number, Gap> {
  const gaps = new Map<number, Gap>()
  const ends = [...lines.map(({ line }) => line), end + 1]
  for (const [at, line] of ends.entries()) {
    const before = ends[at - 1]
    if (at >= Math.min(FIRST, lines.length) && before !== undefined && line > before + 1)
      gaps.set(line, { from: before + 1, to: line - 1 })
  }
  return gaps
}

function firstLines({ reading: { header, preview }, asides, rejects }: Lines): PreviewLine[] {
  const reasons = new Map(rejects.map(({ line, reason }) => [line, reason]))
  const known = new Map(asides.map(({ line, reason }) => [line, reason]))
  const isHeader = (at: number) =>
    header !== null && at >= header.record && at < header.record + header.rows
  return preview.slice(0, FIRST).map(({ line, record, role: seen }, at) => {
    const role = known.get(line) ?? seen
    const restorable = NO_DATA.has(role) && !isHeader(at)
    return { line, record, role, reason: reasons.get(line) ?? null, restorable }
  })
}

const asideLines = ({ asides }: Lines, after: number): PreviewLine[] =>
  asides
    .filter(({ line }) => line > after)
    .slice(0, OTHERS)
    .map(({ line, record, reason: role }) => ({
      line,
      record,
      role,
      reason: null,
      restorable: NO_DATA.has(role),
    }))

/** The first record of each reason. */
function rejectedLines({ rejects }: Lines, after: number): PreviewLine[] {
  const firsts = new Map<RejectReason, DraftReject>()
  for (const reject of rejects)
    if (reject.line > after && !firsts.has(reject.reason)) firsts.set(reject.reason, reject)
  const lines = new Map([...firsts.values()].map((reject) => [reject.line, reject]))
  return [...lines.values()]
    .slice(0, REJECTED)
    .map(({ line, record, reason }) => ({ line, record, role: 'data', reason, restorable: false }))
}

function restoredLines({ recipe, reading: { preview }, rejects }: Lines): PreviewLine[] {
  return recipe.restored.map((line) => {
    const reject = rejects.find((one) => one.line === line)
    const record = preview.find((one) => one.line === line)?.record ?? reject?.record ?? null
    return { line, record, role: 'data', reason: reject?.reason ?? null, restorable: false }
  })
}
