import { isSynthetic } from '../round.ts'
import type { HeadlineRow } from './columns.ts'
import type { MeasureId } from './measures.ts'

/** One cell of the coverage strip. */
export interface CoverageCell {
  key: string
  reported: boolean
  focus: boolean
  synthetic: boolean
}

/** How many rounds in scope report a measure, with one cell per round: the real ones first, then the synthetic. */
export function coverage(rows: readonly HeadlineRow[], id: MeasureId, focus: string | null) {
  const cells = rows.map(
    (row): CoverageCell => ({
      key: row.round_key ?? '',
      reported: row[id] !== null,
      focus: row.round_key === focus,
      synthetic: isSynthetic(row),
    }),
  )
  return {
    reported: cells.filter((cell) => cell.reported).length,
    total: cells.length,
    cells: [...cells.filter((cell) => !cell.synthetic), ...cells.filter((cell) => cell.synthetic)],
  }
}
