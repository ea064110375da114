import { count, fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import type { ChangeRow } from './columns.ts'

/** A difference whose interval leaves 0 out, and that stands for being one of many (Benjamini–Hochberg at 5 %). */
export const isReal = ({ difference_low, difference_high, q }: ChangeRow) =>
  difference_low !== null &&
  difference_high !== null &&
  (difference_low > 0 || difference_high < 0) &&
  q !== null &&
  q < 0.05

export const sentences = {
  zh: {
    notInScheme: '不适用（两轮口径不都有这一类）',
    shares: '份额 %',
    difference: '差，百分点（95% 区间）',
    real: '校正后仍有差异',
    tips: ['前一方', '后一方', '差（百分点）', 'BH 校正 q'],
    describe: (rows: readonly ChangeRow[]) => {
      const { classes, real } = account(rows)
      return `两轮类别份额的变化：${classes} 类，${real} 类的差在校正后仍不含 0。`
    },
  },
  en: {
    notInScheme: 'not in scheme (the two schemes do not share it)',
    shares: 'share, %',
    difference: 'difference, percentage points (95% interval)',
    real: 'stands after adjustment',
    tips: ['First', 'Second', 'Difference (points)', 'BH-adjusted q'],
    describe: (rows: readonly ChangeRow[]) => {
      const { classes, real } = account(rows)
      return `Change of category shares between two rounds: ${classes} categories, ${real} differences stand after adjustment.`
    },
  },
}

function account(rows: readonly ChangeRow[]) {
  const known = rows.filter(({ difference }) => difference !== null)
  return { classes: known.length, real: known.filter(isReal).length }
}

/** The largest change that stands, or that none does, or why there is no comparison. */
export function headline(rows: readonly ChangeRow[], { lang }: Context): string {
  const say = HEADLINES[lang]
  const [first] = rows
  if (!first) return say.none
  if (first.verdict !== 'value') return say.refused
  const [top] = rows
    .filter(isReal)
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
  const before = first.before_name ?? ''
  const after = first.after_name ?? ''
  if (!top) return say.alike(before, after)
  const size = fixed(Math.abs(top.difference ?? 0))
  return say.changed(after, before, top.category ?? '', size, (top.difference ?? 0) > 0)
}

/** Both sizes and how far the mixes lie apart. */
export function size(rows: readonly ChangeRow[], { lang }: Context): string {
  const [first] = rows
  if (!first || first.distance === null) return '—'
  const { before_whole, after_whole, distance } = first
  return HEADLINES[lang].size(
    count(before_whole ?? 0),
    count(after_whole ?? 0),
    distance.toFixed(3),
  )
}

export function notes(rows: readonly ChangeRow[], context: Context) {
  const say = HEADLINES[context.lang]
  const [first] = rows
  if (first?.verdict !== 'value') return [{ label: say.why, text: reason(rows, context.lang) }]
  return [
    { label: say.remark, text: say.reading },
    ...(first.crossed ? [{ label: say.scheme, text: say.crossed }] : []),
  ]
}

/** Why two rounds are not compared. */
export function reason(rows: readonly ChangeRow[], lang: Lang): string {
  const say = HEADLINES[lang]
  const [first] = rows
  if (!first) return say.reasons.none
  const names = [first.before_name, first.after_name].filter(Boolean).join(say.and)
  return `${names}${say.colon}${say.reasons[(first.verdict ?? 'none') as keyof typeof say.reasons]}`
}

const HEADLINES = {
  zh: {
    none: '所选轮次都没有类别明细，无从比较',
    refused: '这两轮的类别构成不能比较',
    alike: (before: string, after: string) =>
      `${after}与${before}相比，各类份额的变化未超出随机波动`,
    changed: (after: string, before: string, category: string, points: string, more: boolean) =>
      `${after}“${category}”比${before}${more ? '高' : '低'} ${points} 个百分点`,
    size: (before: string, after: string, distance: string) =>
      `${before} 与 ${after} 个问题，JS 散度 ${distance}`,
    why: '不作比较',
    remark: '说明',
    reading:
      '空心点为前一方，实心点为后一方；方块为差，实心表示区间不含 0。标题另要求 BH 校正后 q＜0.05。',
    scheme: '口径',
    crossed: '两轮口径不同，只按一级、只比两者都有的类别。',
    and: '与',
    colon: '：',
    reasons: {
      none: '所选范围内没有带类别的问题清单。',
      no_pair: '没有同一地区、同一层级的上一轮，也没有另选对比轮次。可在总览选定聚焦与对比。',
      nature: '一方为模拟数据，另一方不是，从不相互比较。',
      pooled: '一方为多轮合计，不与单轮比较。',
      inexact: '口径不能精确对应（对应表中有“包含”或“有损”），不可直接比较。',
      uncounted: '一方有部分类别的数量未报，份额算不出。',
    },
  },
  en: {
    none: 'No round in scope has problems by category to compare',
    refused: 'The category mixes of these two rounds cannot be compared',
    alike: (before: string, after: string) =>
      `${after} against ${before}: no share changed more than chance would have it`,
    changed: (after: string, before: string, category: string, points: string, more: boolean) =>
      `${category}: ${points} points ${more ? 'higher' : 'lower'} in ${after} than in ${before}`,
    size: (before: string, after: string, distance: string) =>
      `${before} and ${after} problems, JS divergence ${distance}`,
    why: 'Not compared',
    remark: 'Note',
    reading:
      'open dot: first round, solid: second; square: the difference, solid where its interval leaves 0 out. The headline also asks for BH-adjusted q < 0.05.',
    scheme: 'Scheme',
    crossed: 'the two schemes differ: only axes that both have are compared.',
    and: ' and ',
    colon: ': ',
    reasons: {
      none: 'no problem list with categories in scope.',
      no_pair:
        'no earlier round of the same region and level, and none chosen. Choose focus and comparison on the overview.',
      nature: 'one is synthetic and the other is not; they are never compared.',
      pooled: 'one is pooled over several rounds and is not compared with a single one.',
      inexact: 'their schemes do not correspond exactly and cannot be compared.',
      uncounted: 'some counts of one are not reported, so it has no shares.',
    },
  },
}
