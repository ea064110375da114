import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { contingency } from '#statistics/contingency.ts'
import { shareDifference } from '#statistics/share-difference.ts'
import { wilson } from '#statistics/wilson.ts'
import type { Context } from '../metric.ts'
import { axisCodes, className, OTHER } from '../problem-mix-classes.ts'
import type { MixShare, SideCategory } from './columns.ts'
import { canHave, type MixSide, mixSides } from './sides.ts'

/**
 * Shares of the classes that all sides' schemes have, so that they have the same base; a class that one of them
 * lacks has no share. No row where no side has records.
 */
export function derive(rows: readonly SideCategory[], { lang }: Context): MixShare[] {
  const sides = mixSides(rows)
  const listed = sides.filter(({ counts }) => counts.size > 0)
  const [first] = sides
  if (!first || listed.length === 0) return []
  const codes = [...axisCodes, OTHER].filter(
    (code) => code !== OTHER || listed.some(({ counts }) => counts.has(OTHER)),
  )
  const common = codes.filter((code) => listed.every((side) => canHave(side, code)))
  const compared = new Map(sides.map((side) => [side.side, comparisons(first, side, common)]))
  return codes.flatMap((code) =>
    sides.map((side) => ({
      code,
      category: className(code, lang),
      side: side.side,
      ...shareOf(side, code, common),
      ...(compared.get(side.side)?.get(code) ?? { ...NOTHING, reason: refusal(first, side) }),
      unclassified: side.unclassified,
      nature: side.nature,
    })),
  )
}

const partOf = ({ counts }: MixSide, code: string) => counts.get(code) ?? 0

const wholeOf = (side: MixSide, common: readonly string[]) =>
  common.reduce((all, code) => all + partOf(side, code), 0)

function shareOf(side: MixSide, code: string, common: readonly string[]) {
  const none = { part: null, whole: null, share: null, share_low: null, share_high: null }
  if (side.counts.size === 0) return { ...none, share_state: 'nr' }
  const whole = wholeOf(side, common)
  if (!common.includes(code) || whole === 0 || side.nature === 'mixed')
    return { ...none, share_state: 'z' }
  const part = partOf(side, code)
  const { estimate, low, high } = wilson(part, whole)
  return { part, whole, share: estimate, share_low: low, share_high: high, share_state: 'value' }
}

const NOTHING = {
  difference: null,
  difference_low: null,
  difference_high: null,
  difference_state: 'z',
  q: null,
}

/** Why the mixes of two sides are not compared; null when they are. */
function refusal(a: MixSide, b: MixSide) {
  if (a.side === b.side) return 'same'
  if (a.counts.size === 0) return b.counts.size === 0 ? 'nr_both' : 'nr_a'
  if (b.counts.size === 0) return 'nr_b'
  if (a.nature === 'mixed' || b.nature === 'mixed') return 'mixed'
  if (a.nature !== b.nature) return 'nature'
  if (b.shared) return 'overlap'
  return a.exact && b.exact ? null : 'scheme'
}

/** A's share less B's for each class, in points, with Newcombe's interval; q over the classes. */
function comparisons(a: MixSide, b: MixSide, common: readonly string[]) {
  const wholes = [wholeOf(a, common), wholeOf(b, common)] as const
  if (refusal(a, b) !== null || wholes.includes(0)) return null
  const ps = common.map((code) => {
    const parts = [partOf(a, code), partOf(b, code)] as const
    const table = [0, 1].map((side) => {
      const [part, whole] = [parts[side as 0 | 1], wholes[side as 0 | 1]]
      return [part, whole - part]
    })
    return contingency(table)?.p ?? 1
  })
  const qs = adjusted(ps)
  return new Map(
    common.map((code, at) => {
      const { estimate, low, high } = shareDifference(
        { part: partOf(a, code), whole: wholes[0] },
        { part: partOf(b, code), whole: wholes[1] },
      )
      return [
        code,
        {
          difference: 100 * estimate,
          difference_low: 100 * low,
          difference_high: 100 * high,
          difference_state: 'value',
          q: qs[at] ?? null,
          reason: null,
        },
      ] as const
    }),
  )
}
