import { quantile } from '#charts/breaks.ts'
import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { hasRate, type Section, sectionsOf } from '../clue-pairs.ts'
import type { RatedRound } from './columns.ts'

type Named = Record<Section, string>

interface Sentences {
  headers: { valueHeader: string; countsHeader: string }
  tips: readonly string[]
  noSource: string
  /** Short, for a column of counts. */
  notReported: string
  section: Named
  pooled: Named
  folded: (rows: readonly RatedRound[]) => string
  more: (rounds: number) => string
  moreUnknown: (rounds: number) => string
  describe: (rows: readonly RatedRound[]) => string
}

export const sentences: Record<Lang, Sentences> = {
  zh: {
    headers: { valueHeader: '估计值 [95% 区间]', countsHeader: '线索/问题' },
    tips: ['每百个问题对应线索', '95% 区间', '线索/问题', '与聚焦轮次的率比', '本组合计', '来源'],
    noSource: '未注明',
    notReported: '未报',
    section: {
      published: '公开通报（实心点）',
      internal: '内部台账（实心点）',
      unstated: '未注明性质（实心点）',
      pooled: '多轮合计（不与单轮比较）',
      synthetic: '模拟数据（空心点）',
      synthetic_pooled: '模拟数据 · 多轮合计',
    },
    pooled: {
      published: '公开通报合计',
      internal: '内部台账合计',
      unstated: '本组合计',
      pooled: '',
      synthetic: '模拟合计',
      synthetic_pooled: '',
    },
    folded: (rows) => {
      const { unknown, without } = split(rows)
      const parts = [
        ...(unknown > 0 ? [`${unknown} 轮未报`] : []),
        ...(without > 0 ? [`${without} 轮问题数为 0`] : []),
      ]
      return `另有 ${parts.join('、')}，点开逐一列出`
    },
    more: (rounds) => `另有 ${rounds} 轮，见表格`,
    moreUnknown: (rounds) => `另有 ${rounds} 轮未报，见表格`,
    describe: (rows) => {
      const { known, low, high } = extremes(rows)
      const range = known > 0 ? `，最低 ${low}，最高 ${high}` : ''
      return `各轮每百个问题对应线索数及 95% 区间：${known} 轮有值${range}；${rows.length - known} 轮未报。`
    },
  },
  en: {
    headers: { valueHeader: 'Estimate [95% interval]', countsHeader: 'Clues/problems' },
    tips: [
      'Clues per 100 problems',
      '95% interval',
      'Clues/problems',
      'Ratio to the round in focus',
      'Pooled in this group',
      'Source',
    ],
    noSource: 'not stated',
    notReported: 'n.r.',
    section: {
      published: 'Published (solid dots)',
      internal: 'Internal ledger (solid dots)',
      unstated: 'Nature not stated (solid dots)',
      pooled: 'Several rounds pooled (apart from single rounds)',
      synthetic: 'Synthetic data (hollow dots)',
      synthetic_pooled: 'Synthetic data, several rounds pooled',
    },
    pooled: {
      published: 'Published, pooled',
      internal: 'Internal, pooled',
      unstated: 'Group, pooled',
      pooled: '',
      synthetic: 'Synthetic, pooled',
      synthetic_pooled: '',
    },
    folded: (rows) => {
      const { unknown, without } = split(rows)
      const parts = [
        ...(unknown > 0 ? [`${unknown} more not reported`] : []),
        ...(without > 0 ? [`${without} with 0 problems`] : []),
      ]
      return `${parts.join(', ')}: list them`
    },
    more: (rounds) => `${rounds} more: see the table`,
    moreUnknown: (rounds) => `${rounds} more not reported: see the table`,
    describe: (rows) => {
      const { known, low, high } = extremes(rows)
      const range = known > 0 ? `, lowest ${low}, highest ${high}` : ''
      return `Clues per 100 problems by round with 95% intervals: ${known} rounds have a value${range}; ${rows.length - known} are not reported.`
    },
  },
}

/** Rows without a rate: because a count is not reported, or because there were no problems. */
function split(rows: readonly RatedRound[]) {
  const without = rows.filter((row) => row.rate_state === 'z' && row.problems === 0).length
  return { unknown: rows.length - without, without }
}

function extremes(rows: readonly RatedRound[]) {
  const rates = rows.filter(hasRate).map((row) => row.rate)
  return {
    known: rates.length,
    low: fixed(Math.min(...rates)),
    high: fixed(Math.max(...rates)),
  }
}

/** From this many rounds on, the middle half says more than the extremes. */
const ENOUGH_FOR_QUARTILES = 8

/** The spread of the single rounds in the first group where a rate is known; nothing is ranked. */
export function headline(rows: readonly RatedRound[], lang: Lang): string {
  const say = HEADLINES[lang]
  const known = rows.filter(hasRate)
  const singles = sectionsOf(known).find(([section]) => !section.includes('pooled'))
  if (rows.length === 0) return say.noRounds
  if (!singles) return known.length > 0 ? say.onlyPooled : say.none
  const [section, members] = singles
  const rates = members.map((row) => row.rate)
  const at = (share: number) => fixed(quantile(rates, share))
  const group = say.groups[section]
  if (rates.length === 1) return say.one(group, at(0))
  return rates.length < ENOUGH_FOR_QUARTILES
    ? say.range(group, rates.length, at(0), at(1))
    : say.quartiles(group, rates.length, at(0.5), at(0.25), at(0.75))
}

const HEADLINES = {
  zh: {
    groups: {
      published: '公开通报',
      internal: '内部台账',
      unstated: '未注明性质的',
      pooled: '',
      synthetic: '模拟数据',
      synthetic_pooled: '',
    } satisfies Named,
    noRounds: '所选范围内没有轮次',
    none: '所选轮次都没有同时报告问题数和线索数',
    onlyPooled: '所选范围只有多轮合计能算线索率，没有可比的单轮',
    one: (group: string, rate: string) => `${group}只有 1 轮能算线索率：每百个问题 ${rate} 件`,
    range: (group: string, rounds: number, low: string, high: string) =>
      `${group} ${rounds} 轮的线索率介于 ${low} 至 ${high}，须连同区间比较`,
    quartiles: (group: string, rounds: number, median: string, low: string, high: string) =>
      `${group} ${rounds} 轮线索率中位数 ${median}，半数在 ${low} 至 ${high} 之间`,
  },
  en: {
    groups: {
      published: 'published',
      internal: 'internal',
      unstated: 'unclassified',
      pooled: '',
      synthetic: 'synthetic',
      synthetic_pooled: '',
    } satisfies Named,
    noRounds: 'No round in scope',
    none: 'No round in scope reports both problems and clues',
    onlyPooled: 'Only pooled figures have a clue rate here; there is no single round to compare',
    one: (group: string, rate: string) =>
      `The one ${group} round has ${rate} clues per 100 problems`,
    range: (group: string, rounds: number, low: string, high: string) =>
      `Clue rates of ${rounds} ${group} rounds run from ${low} to ${high}; read them with intervals`,
    quartiles: (group: string, rounds: number, median: string, low: string, high: string) =>
      `Half of ${rounds} ${group} rounds lie between ${low} and ${high}, median ${median}`,
  },
}
