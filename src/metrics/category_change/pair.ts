import { defaultFocus, previousRound } from '../headline/focus.ts'
import type { Context } from '../metric.ts'
import { accountOf, type CategoryCount, type MixGroup, mixGroups } from '../problem-mix.ts'

/** Two rounds to hold against each other, the earlier first; or the one there is, and why it stands alone. */
export interface ChangePair {
  before: MixGroup | null
  after: MixGroup | null
  verdict: 'value' | 'no_pair' | 'nature' | 'pooled' | 'inexact' | 'uncounted'
}

/** The rounds in focus and compared where they have categories, or else the latest with the one before it. */
export function changePair(rows: readonly CategoryCount[], context: Context): ChangePair {
  const groups = new Map(
    mixGroups(rows, 'round', context.lang)
      .filter((group) => accountOf(group).classified > 0)
      .map((group) => [group.key, group]),
  )
  const rounds = [...new Map(rows.map((row) => [row.round_key, row])).values()].flatMap((row) => {
    const group = groups.get(row.round_key ?? '')
    return group ? [{ ...row, problems: accountOf(group).classified, clues: 0 }] : []
  })
  const find = (key: string | null) => rounds.find((row) => row.round_key === key) ?? null
  const focus = find(context.focus) ?? defaultFocus(rounds)
  const chosen = find(context.compare)
  const other = chosen && chosen !== focus ? chosen : focus && previousRound(rounds, focus)
  const after = groups.get(focus?.round_key ?? '') ?? null
  const before = groups.get(other?.round_key ?? '') ?? null
  return { before, after, verdict: verdictOf(before, after) }
}

function verdictOf(before: MixGroup | null, after: MixGroup | null): ChangePair['verdict'] {
  if (!before || !after) return 'no_pair'
  if (before.nature !== after.nature) return 'nature'
  if (before.pooled || after.pooled) return 'pooled'
  if (!before.exact || !after.exact) return 'inexact'
  const isPartial = accountOf(before).uncounted || accountOf(after).uncounted
  return isPartial ? 'uncounted' : 'value'
}

/** Whether two rounds are named in different schemes. */
export function isCrossed(before: MixGroup, after: MixGroup): boolean {
  const named = ({ schemes }: MixGroup) =>
    [...new Set(schemes.map((scheme) => scheme || 'builtin'))].sort().join()
  return named(before) !== named(after)
}
