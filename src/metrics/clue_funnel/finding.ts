import type { Angle } from '#scope/angle.ts'
import { majorityOf } from '../clue-majority.ts'
import type { Context } from '../metric.ts'
import { fullName } from '../round.ts'
import type { PlacedUnit } from './columns.ts'
import { type DrawnUnit, type Funnel, funnelOf, isDrawn } from './derive.ts'

/** What the points are. */
export const pointsAre = ({ by }: Angle): 'round' | 'organization' =>
  by === 'round' ? 'round' : 'organization'

/** The funnel that is shown, who lies outside, and what of the scope it leaves out. */
export interface Shown extends Funnel {
  nature: string
  beyond95: readonly DrawnUnit[]
  beyond998: readonly DrawnUnit[]
  others: readonly { nature: string; size: number }[]
}

export function shownIn(rows: readonly PlacedUnit[]): Shown | null {
  const majority = majorityOf(rows.filter(isDrawn))
  const funnel = majority && funnelOf(majority.rows)
  if (!majority || !funnel) return null
  const outside = funnel.units.filter((unit) => (unit.beyond ?? 0) > 0)
  return {
    ...funnel,
    nature: majority.nature,
    others: majority.others,
    beyond95: outside,
    beyond998: outside.filter((unit) => unit.beyond === 2),
  }
}

export const nameOf = (unit: PlacedUnit, { lang }: Context) =>
  unit.organization || fullName(unit, lang)
