import type { Behind, Context } from '../metric.ts'
import type { PlacedUnit } from './columns.ts'
import { nameOf } from './finding.ts'

/** A round's own key, or with the organization behind it. */
export const keyOf = ({ round_key, organization }: PlacedUnit) =>
  organization === null ? (round_key ?? '') : `${round_key} · ${organization}`

/** The clue records of a unit; of a round without any, what its report states. */
export function behind(key: string, rows: readonly PlacedUnit[], context: Context): Behind | null {
  const unit = rows.find((row) => keyOf(row) === key)
  if (!unit) return null
  const title = nameOf(unit, context)
  const values = { at_round: unit.round_key ?? '' }
  if (unit.organization === null)
    return { records: 'round_total', where: 'round_key = $at_round', values, title }
  return {
    records: 'clue',
    where:
      "round_key = $at_round AND coalesce(organization, '') = $at_organization AND unit = $unit",
    values: { ...values, at_organization: unit.organization, unit: context.angle.unit },
    title,
  }
}
