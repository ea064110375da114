import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { hasRate } from '../clue-pairs.ts'
import { numeral } from '../numeral.ts'
import type { Nature } from '../round.ts'
import type { GridRound } from './columns.ts'

interface Sentences {
  region: string
  unnumbered: string
  total: string
  joint: string
  pooled: string
  section: Record<Nature, string>
  round: (number: number) => string
  several: (rounds: number) => string
  describe: (rows: readonly GridRound[]) => string
  size: (rows: readonly GridRound[]) => string
}

export const sentences: Record<Lang, Sentences> = {
  zh: {
    region: '地区',
    unnumbered: '未编号',
    total: '地区合计 [95% 区间]',
    joint: '，',
    pooled: '多轮合计',
    section: {
      published: '公开通报',
      internal: '内部台账',
      unstated: '未注明性质',
      synthetic: '模拟数据（虚构地区，不并入其他合计）',
    },
    round: (number) => `第${numeral(number)}轮`,
    several: (rounds) => `共 ${rounds} 轮`,
    describe: (rows) => {
      const { regions, known, low, high } = account(rows)
      const range = known > 0 ? `，介于 ${low} 至 ${high}` : ''
      return `各地区各轮每百个问题对应线索数：${regions} 个地区，${known} 轮有值${range}，${rows.length - known} 轮未报。`
    },
    size: (rows) => `${account(rows).regions} 个地区，${account(rows).known} 轮有值`,
  },
  en: {
    region: 'Region',
    unnumbered: 'No number',
    total: 'Region [95% interval]',
    joint: ', ',
    pooled: 'pooled',
    section: {
      published: 'Published',
      internal: 'Internal ledger',
      unstated: 'Nature not stated',
      synthetic: 'Synthetic data (fictional regions, never pooled with the rest)',
    },
    round: (number) => `Round ${number}`,
    several: (rounds) => `${rounds} rounds`,
    describe: (rows) => {
      const { regions, known, low, high } = account(rows)
      const range = known > 0 ? `, from ${low} to ${high}` : ''
      return `Clues per 100 problems by region and round: ${regions} regions, ${known} rounds with a value${range}, ${rows.length - known} not reported.`
    },
    size: (rows) => `${account(rows).regions} regions, ${account(rows).known} rounds with a value`,
  },
}

function account(rows: readonly GridRound[]) {
  const rates = rows.filter(hasRate).map((row) => row.rate)
  return {
    regions: new Set(rows.map((row) => row.region_key)).size,
    known: rates.length,
    low: fixed(Math.min(...rates)),
    high: fixed(Math.max(...rates)),
  }
}
