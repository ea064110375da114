import type { MeasuredSide } from '../compare_measures/columns.ts'

/** How side A stands to another by one rate: only an interval that leaves out 1 tells a difference. */
export type Verdict = 'higher' | 'lower' | 'unclear' | 'none'

export function verdictOf({ ratio_low: low, ratio_high: high, ratio_p: p }: MeasuredSide): Verdict {
  if (p === null || low === null) return 'none'
  if (low > 1) return 'higher'
  return high !== null && high < 1 ? 'lower' : 'unclear'
}

/** The rows of the sides that A is compared with. */
export const othersOf = (rows: readonly MeasuredSide[]) =>
  rows.filter(({ reason }) => reason !== 'same')
