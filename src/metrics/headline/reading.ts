import type { Context } from '../metric.ts'
import type { HeadlineRow } from './columns.ts'
import { defaultFocus, previousRound } from './focus.ts'
import { title } from './title.ts'

/** The round in focus and the one it is compared with: the reader's where they are in scope, else the defaults. */
function roundsRead(rows: readonly HeadlineRow[], context: Context) {
  const named = (key: string | null) => rows.find((row) => row.round_key === key) ?? null
  const focus = named(context.focus) ?? defaultFocus(rows)
  const chosen = named(context.compare)
  const other = chosen === focus ? null : chosen
  return { focus, other: other ?? (focus && previousRound(rows, focus)) }
}

/** The page's finding and its caution, for the rows in scope. */
export function pageTitle(rows: readonly HeadlineRow[], context: Context) {
  const { focus, other } = roundsRead(rows, context)
  return title(focus, other, context.lang)
}
