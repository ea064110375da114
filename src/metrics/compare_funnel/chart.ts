import { type FunnelPoint, funnel } from '#charts/funnel.ts'
import { count, fixed, range } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import type { FunnelPlace } from './columns.ts'
import { headline } from './headline.ts'
import { limitsAround } from './reference.ts'

/** The sides by name in the funnel of the comparison set. */
export function chart(rows: readonly FunnelPlace[], context: Context) {
  const say = WORDS[context.lang]
  const placed = rows.filter((row) => row.rate !== null && row.centre !== null)
  const [{ centre = 0, adjusted = null, phi = null } = {}] = placed
  const { option, height } = funnel(
    {
      points: placed.map((row) => pointOf(row)),
      limitsFor: limitsAround(centre ?? 0, adjusted ? phi : null),
      centre: { rate: centre ?? 0, label: say.centre(fixed(centre ?? 0)) },
      limitNames: say.limits,
      xTitle: say.across,
      yTitle: say.up,
      tips: say.tips,
      together: say.together,
    },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: headline(rows, context.lang) }
}

function pointOf(row: FunnelPlace): FunnelPoint {
  const counts = `${count(row.clues ?? 0)}/${count(row.problems ?? 0)}`
  return {
    key: row.key ?? '',
    name: row.side === null ? (row.name ?? '') : `${row.side} ${row.name}`,
    x: row.problems ?? 0,
    y: row.rate ?? 0,
    zone: row.side === null ? 0 : row.beyond === 2 ? 2 : row.beyond === 1 ? 1 : 0,
    label: row.side === null ? null : `${row.side}  ${counts}`,
    focus: row.side !== null,
    tips: [
      fixed(row.rate ?? 0),
      range(row.rate_low ?? 0, row.rate_high ?? 0),
      counts,
      range(row.low95 ?? 0, row.high95 ?? 0),
      range(row.low998 ?? 0, row.high998 ?? 0),
      row.source ?? '—',
    ],
  }
}

const WORDS = {
  zh: {
    centre: (rate: string) => `合计 ${rate}`,
    limits: { high998: '99.8% 上限', high95: '95% 上限', low95: '95% 下限' },
    across: '发现问题数（个）',
    up: '件/百个问题',
    together: (units: number) => `${count(units)} 轮`,
    tips: ['线索率', '95% 区间', '线索/问题', '95% 控制限', '99.8% 控制限', '来源'],
  },
  en: {
    centre: (rate: string) => `Pooled ${rate}`,
    limits: { high998: 'Upper 99.8%', high95: 'Upper 95%', low95: 'Lower 95%' },
    across: 'Problems found',
    up: 'Clues per 100 problems',
    together: (units: number) => `${count(units)} rounds`,
    tips: ['Clue rate', '95% interval', 'Clues/problems', '95% limits', '99.8% limits', 'Source'],
  },
}
