import { natureBasis } from '../clue-natures.ts'
import type { Behind, Context } from '../metric.ts'
import type { LagRow } from './columns.ts'
import { keyOf } from './derive.ts'

/** The clue records of a kind of data, or those that were followed to one day. */
export function behind(
  key: string,
  rows: readonly LagRow[],
  { lang, angle }: Context,
): Behind | null {
  const row = rows.find((one) => keyOf(one) === key)
  if (!row) return null
  const own = 'unit = $unit AND NOT pooled AND nature IS NOT DISTINCT FROM $of_nature'
  const followed =
    'coalesce(disposed_on, try_cast($as_of AS DATE)) - transferred_on = $at_day AND (disposed_on IS NOT NULL OR (disposal IS NULL AND outcome IS NULL))'
  return {
    records: 'clue',
    where: row.days === null ? own : `${own} AND ${followed}`,
    values: { unit: angle.unit, of_nature: row.nature, at_day: row.days },
    title: natureBasis(row, lang),
  }
}
