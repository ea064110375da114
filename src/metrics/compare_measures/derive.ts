import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import { against, refusal } from './against.ts'
import type { ComparedRound, MeasuredSide } from './columns.ts'
import { type Measured, measured } from './measured.ts'
import { type MeasureId, measureWords } from './measures.ts'
import { type ComparedSide, sidesOf } from './sides.ts'

/** One row for each measure and side; from the second side on with how side A stands to it. */
export const deriveFor =
  (ids: readonly MeasureId[]) =>
  (rows: readonly ComparedRound[], { lang }: Context): MeasuredSide[] => {
    const all = sidesOf(rows, lang)
    const [first] = all
    return ids.flatMap((id) => {
      const facts = all.map((side) => measured(side, id))
      return all.map((side, at) => ({
        measure: measureWords[lang][id].name,
        measure_id: id,
        ...named(side, lang),
        ...valued(facts[at] as Measured),
        ...compared(first as ComparedSide, side, facts[0] as Measured, facts[at] as Measured),
      }))
    })
  }

const named = (side: ComparedSide, lang: Lang) => ({
  side: side.side,
  selection: side.name,
  short: side.short,
  nature: side.nature,
  rounds: side.used.length,
  region: side.used[0]?.region ?? null,
  source: sourcesOf(side, lang),
})

const valued = (fact: Measured) => ({
  rounds_with: fact.roundsWith,
  count: fact.count.value,
  count_state: fact.count.state ?? 'nr',
  base: fact.base?.value ?? null,
  base_state: fact.base ? (fact.base.state ?? 'nr') : 'z',
  value: fact.value,
  value_low: fact.low,
  value_high: fact.high,
  value_state: fact.state,
  interval_state: fact.intervalState,
  lack: fact.lack,
})

/** Without an upper limit (nothing counted on the other side) there is a lower one, and no ratio. */
function compared(a: ComparedSide, b: ComparedSide, first: Measured, other: Measured) {
  const isSelf = a.side === b.side
  const found = against(first, other, isSelf ? 'overlap' : refusal(a, b))
  const isOpen = found.high === Number.POSITIVE_INFINITY
  return {
    difference: found.difference,
    difference_low: found.differenceLow,
    difference_high: found.differenceHigh,
    difference_state: found.difference === null ? 'z' : 'value',
    difference_interval_state: found.differenceLow === null ? 'z' : 'value',
    ratio: isOpen ? null : found.ratio,
    ratio_low: found.low,
    ratio_high: isOpen ? null : found.high,
    ratio_p: found.p,
    ratio_state: found.ratio === null ? 'z' : 'value',
    reason: isSelf ? 'same' : isOpen ? 'zero_b' : found.reason,
  }
}

/** The distinct sources of a side, the first two by name. */
function sourcesOf({ used }: ComparedSide, lang: Lang) {
  const all = [...new Set(used.flatMap(({ source }) => source ?? []))]
  if (all.length === 0) return null
  const named = all.slice(0, 2).join(lang === 'zh' ? '、' : ', ')
  if (all.length <= 2) return named
  return lang === 'zh' ? `${named}等 ${all.length} 种` : `${named} and ${all.length - 2} more`
}
