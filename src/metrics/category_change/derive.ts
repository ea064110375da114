import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { contingency } from '#statistics/contingency.ts'
import { divergence } from '#statistics/jensen-shannon.ts'
import { shareDifference } from '#statistics/share-difference.ts'
import type { Context } from '../metric.ts'
import { type CategoryCount, type MixGroup, tally } from '../problem-mix.ts'
import { classesOf, className, type MixLevel, OTHER } from '../problem-mix-classes.ts'
import { fullName } from '../round.ts'
import type { ChangeRow } from './columns.ts'
import { changePair, isCrossed } from './pair.ts'

/**
 * Both rounds' share of each class and the difference in percentage points, Newcombe's interval; one row per class.
 * A single row that says why where two rounds can't be compared; no row without any round with categories.
 */
export function derive(rows: readonly CategoryCount[], context: Context): ChangeRow[] {
  const { before, after, verdict } = changePair(rows, context)
  if (!after) return []
  const named = (group: MixGroup | null) => group && fullName(group, context.lang)
  const told = {
    verdict,
    before_name: named(before),
    after_name: named(after),
    before_key: before?.key ?? null,
    after_key: after.key,
    region: after.region,
    nature: after.nature,
    source: after.source,
  }
  if (!before || verdict !== 'value') return [{ ...blank, ...told }]
  const crossed = isCrossed(before, after)
  const level = crossed ? 'axis' : context.angle.level
  return compared(before, after, level, context).map((row) => ({ ...row, ...told, crossed }))
}

const none = {
  before: null,
  before_share: null,
  after: null,
  after_share: null,
  difference: null,
  difference_low: null,
  difference_high: null,
  q: null,
  state: 'z',
}

const blank = {
  ...none,
  key: '',
  code: null,
  category: null,
  before_whole: null,
  after_whole: null,
  distance: null,
  crossed: null,
}

/** Over the classes that both schemes have, so that shares have the same base. */
function compared(before: MixGroup, after: MixGroup, level: MixLevel, { lang }: Context) {
  const found = [...classesOf(level), OTHER].map((code) => ({
    code,
    sides: [tally(before, code, level).part.value, tally(after, code, level).part.value] as const,
  }))
  const both = found.flatMap(({ code, sides: [old, now] }) =>
    old === null || now === null ? [] : [{ code, old, now }],
  )
  const wholes = {
    before_whole: sum(both.map(({ old }) => old)),
    after_whole: sum(both.map(({ now }) => now)),
  }
  const { before_whole, after_whole } = wholes
  const distance = divergence(
    both.map(({ old }) => old),
    both.map(({ now }) => now),
  )
  const occurring = both.filter(({ old, now }) => old + now > 0)
  const qs = adjusted(
    occurring.map(
      ({ old, now }) =>
        contingency([
          [old, before_whole - old],
          [now, after_whole - now],
        ])?.p ?? 1,
    ),
  )
  const lacking = found.filter(({ sides }) => sides.includes(null))
  return [
    ...occurring.map(({ code, old, now }, at) => {
      const { estimate, low, high } = shareDifference(
        { part: now, whole: after_whole },
        { part: old, whole: before_whole },
      )
      return {
        ...wholes,
        distance,
        key: code,
        code,
        category: className(code, lang),
        before: old,
        before_share: old / before_whole,
        after: now,
        after_share: now / after_whole,
        difference: 100 * estimate,
        difference_low: 100 * low,
        difference_high: 100 * high,
        q: qs[at] ?? null,
        state: 'value',
      }
    }),
    ...lacking.map(({ code }) => ({
      ...none,
      ...wholes,
      distance,
      key: code,
      code,
      category: className(code, lang),
    })),
  ]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
