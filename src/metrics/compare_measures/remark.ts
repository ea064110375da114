import { percent, signed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { pText } from '../compare_rates/paired-chart.ts'
import { reasonWord } from '../compare_rates/reason-words.ts'
import type { MeasuredSide } from './columns.ts'

/** A base below this makes a relative change noise. */
const SMALL_BASE = 10

/** What a comparison of one measure comes to, or why there is none. `a` is the row of side A. */
export function remark(a: MeasuredSide, b: MeasuredSide, lang: Lang): string {
  const say = WORDS[lang]
  if (b.reason !== null) return reasonWord(b.reason, b.side, lang)
  if (b.ratio_p !== null) return `p ${b.ratio_p < 0.001 ? '' : '= '}${pText(b.ratio_p)}`
  switch (b.measure_id) {
    case 'organizations':
      return say.organizations
    case 'problems':
      return say.problems
    case 'clues':
      return say.clues
    case 'median_days':
      return say.medians
    case 'completion_strict':
    case 'completion_broad':
      return b.difference_low === null ? say.published : say.points
    default:
      return relative(a.count ?? 0, b.count ?? 0, lang)
  }
}

function relative(a: number, b: number, lang: Lang) {
  const say = WORDS[lang]
  if (b === 0) return say.baseZero
  return b < SMALL_BASE ? say.smallBase : say.relative(signed((a - b) / b, percent))
}

const WORDS = {
  zh: {
    organizations: '计数，不作率比',
    problems: '规模不同，看每家问题数',
    clues: '规模不同，看线索率',
    published: '只公布比例，没有区间',
    points: '百分点之差及区间',
    medians: '差值没有区间，检验见“整改进度”',
    baseZero: '—（基数为0）',
    smallBase: '基数小于 10，不给相对变化',
    relative: (change: string) => `相对变化 ${change}`,
  },
  en: {
    organizations: 'a count; no ratio',
    problems: 'see problems per organization',
    clues: 'see the clue rate',
    published: 'published share only, no interval',
    points: 'points and their interval',
    medians: 'no interval; tested under “Rectification”',
    baseZero: '— (base is 0)',
    smallBase: 'base below 10: no relative change',
    relative: (change: string) => `relative change ${change}`,
  },
}
