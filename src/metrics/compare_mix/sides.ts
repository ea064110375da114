import { classOf, isClassified } from '../problem-mix-classes.ts'
import { hasClass, isExact } from '../problem-mix-schemes.ts'
import type { SideCategory } from './columns.ts'

/** What a side's problem records hold. */
export interface MixSide {
  side: string
  /** Null: no records. */
  nature: 'real' | 'synthetic' | 'mixed' | null
  schemes: readonly string[]
  exact: boolean
  shared: boolean
  unclassified: number
  /** Classified problems by class (L1). */
  counts: ReadonlyMap<string, number>
}

export function mixSides(rows: readonly SideCategory[]): MixSide[] {
  const letters = [...new Set(rows.map((row) => row.side ?? ''))]
  return letters.map((side) => {
    const own = rows.filter((row) => row.side === side && row.problems !== null)
    const classified = own.filter(({ category }) => isClassified(category))
    const schemes = [...new Set(classified.map(({ scheme }) => scheme ?? ''))]
    const counts = new Map<string, number>()
    for (const { category, problems } of classified) {
      const code = classOf(category ?? '', 'axis')
      counts.set(code, (counts.get(code) ?? 0) + (problems ?? 0))
    }
    return {
      side,
      nature: natureOfAll(own),
      schemes,
      exact: schemes.every(isExact),
      shared: rows.some((row) => row.side === side && row.shared === true),
      unclassified: sum(own.filter(({ category }) => !isClassified(category))),
      counts,
    }
  })
}

/** Whether problems of a side can be of a class, by every scheme they are named in. */
export const canHave = ({ schemes }: MixSide, code: string) =>
  schemes.every((scheme) => hasClass(scheme, code))

const sum = (rows: readonly SideCategory[]) =>
  rows.reduce((all, { problems }) => all + (problems ?? 0), 0)

function natureOfAll(rows: readonly SideCategory[]): MixSide['nature'] {
  const natures = new Set(rows.map(({ nature }) => nature === 'synthetic'))
  if (natures.size === 0) return null
  return natures.size > 1 ? 'mixed' : natures.has(true) ? 'synthetic' : 'real'
}
