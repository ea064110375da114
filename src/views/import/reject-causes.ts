import type { Draft } from '#intake/ask/draft.ts'
import type { RejectReason } from '#intake/reject.ts'

/** Why most of the rejected records are rejected. */
export interface MainCause {
  reason: RejectReason
  lines: number
  /** There is no other reason. */
  only: boolean
  /** No two records share a reason. */
  varied: boolean
}

/** The reason that rejects the most records; null where none is rejected or the draft does not list them all. */
export function mainCause({ rejects, books }: Pick<Draft, 'rejects' | 'books'>): MainCause | null {
  const lines = new Map<RejectReason, Set<number>>()
  for (const { reason, line } of rejects)
    lines.set(reason, (lines.get(reason) ?? new Set()).add(line))
  const listed = new Set(rejects.map(({ line }) => line)).size
  const [most] = [...lines].sort(([, a], [, b]) => b.size - a.size)
  if (!most || listed < (books?.rejected ?? 0)) return null
  const [reason, { size }] = most
  const only = lines.size === 1
  return { reason, lines: size, only, varied: !only && size === 1 }
}
