import type { Lang } from '#i18n/lang.ts'
import { reasonWord } from '../compare_rates/reason-words.ts'
import type { MeasuredSide } from './columns.ts'

/** Reasons that lie in the sides, not in one measure. */
export const reasonsOfSides = ['none', 'mixed', 'nature', 'overlap', 'within']

export const isOfSides = (reason: string | null) => reasonsOfSides.includes(reason ?? '')

/** How many measures can be held against each other. */
export function headline(rows: readonly MeasuredSide[], lang: Lang): string {
  const say = WORDS[lang]
  const others = rows.filter(({ reason }) => reason !== 'same')
  if (rows.length === 0) return say.nothing
  const [first] = others
  if (!first) return say.alone
  if (others.every(({ reason }) => isOfSides(reason)))
    return reasonWord(first.reason, first.side, lang)
  const ids = [...new Set(rows.map((row) => row.measure_id))]
  const withDifference = ids.filter((id) =>
    others.some((row) => row.measure_id === id && row.difference !== null),
  ).length
  const unreported = ids.filter((id) => {
    const own = others.filter((row) => row.measure_id === id)
    return own.every(({ difference, reason }) => difference === null && reason?.startsWith('nr'))
  }).length
  return say.counted(ids.length, withDifference, unreported)
}

const WORDS = {
  zh: {
    nothing: '请选择要对比的范围',
    alone: '还没有选 B，先列 A 的各项指标',
    counted: (all: number, compared: number, unreported: number) =>
      unreported > 0
        ? `${all} 项指标中 ${compared} 项可比，${unreported} 项因未报不计算差值`
        : `${all} 项指标中 ${compared} 项可比`,
  },
  en: {
    nothing: 'Choose what to compare',
    alone: 'B is not chosen yet; the measures of A',
    counted: (all: number, compared: number, unreported: number) =>
      unreported > 0
        ? `Of ${all} measures ${compared} are comparable; ${unreported} not reported`
        : `Of ${all} measures ${compared} are comparable`,
  },
}
