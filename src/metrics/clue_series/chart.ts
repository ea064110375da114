import { fixed, range } from '#charts/numbers.ts'
import { seriesPanels } from '#charts/series-panels.ts'
import { pooledOf } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import type { RatedRound } from './columns.ts'
import { type Series, shownOf } from './series.ts'
import { slotsOf } from './slots.ts'

/** One panel per region, on one scale. */
export function chart(rows: readonly RatedRound[], context: Context) {
  const say = WORDS[context.lang]
  const { shown } = shownOf(rows)
  const { option, height } = seriesPanels(
    {
      panels: shown.map((series) => panelOf(series, context)),
      unit: say.unit[context.angle.unit],
      tips: say.tips,
    },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(shown) }
}

function panelOf({ rounds }: Series, context: Context) {
  const pooled = pooledOf(rounds)
  const [first] = rounds
  return {
    title: first?.region ?? '',
    remark: first?.basis ?? '',
    pooled: pooled && {
      value: pooled.estimate,
      label: `${WORDS[context.lang].pooled} ${fixed(pooled.estimate)} ${range(pooled.low, pooled.high)}`,
    },
    ...slotsOf(rounds, context),
  }
}

const WORDS = {
  zh: {
    unit: { piece: '件/百个问题', person: '人/百个问题' },
    pooled: '合计',
    tips: ['线索率', '95% 区间', '线索/问题', '与上一轮的率比', '来源'],
    describe: (shown: readonly Series[]) =>
      `${shown.length} 个地区各轮的线索率及 95% 区间：${shown.map(told).join('；')}。`,
  },
  en: {
    unit: { piece: 'Clues per 100 problems', person: 'Persons per 100 problems' },
    pooled: 'Pooled',
    tips: ['Clue rate', '95% interval', 'Clues/problems', 'Ratio to round before', 'Source'],
    describe: (shown: readonly Series[]) =>
      `Clue rates with 95% intervals round by round in ${shown.length} regions: ${shown.map(told).join('; ')}.`,
  },
}

const told = ({ rounds }: Series) =>
  `${rounds[0]?.region} ${rounds.map(({ rate }) => (rate === null ? '—' : fixed(rate))).join(' ')}`
