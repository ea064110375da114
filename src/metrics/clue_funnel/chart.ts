import { type FunnelPoint, funnel } from '#charts/funnel.ts'
import { count, fixed, range } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import type { DrawnUnit } from './derive.ts'
import { nameOf, pointsAre, type Shown } from './finding.ts'
import { keyOf } from './key.ts'

/** Names beyond this many would hide the points. */
const MOST_NAMES = 16

/** Rates by size with their limits; names of those outside only. */
export function chart(shown: Shown, context: Context) {
  const say = WORDS[context.lang]
  const named = new Set(
    [...shown.beyond95]
      .sort((a, b) => Number(b.beyond) - Number(a.beyond) || b.problems - a.problems)
      .slice(0, MOST_NAMES),
  )
  const { option, height } = funnel(
    {
      points: shown.units.map((unit) => pointOf(unit, named.has(unit), context)),
      limitsFor: shown.limitsFor,
      centre: { rate: shown.centre, label: say.centre(fixed(shown.centre)) },
      limitNames: say.limits,
      xTitle: say.across,
      yTitle: say.up[context.angle.unit],
      tips: say.tips,
      together: say.together[pointsAre(context.angle)],
    },
    context.tokens,
  )
  const describe = say.describe(shown, say.points[pointsAre(context.angle)])
  return { as: 'chart' as const, option, height, describe }
}

function pointOf(unit: DrawnUnit, named: boolean, context: Context): FunnelPoint {
  const name = nameOf(unit, context)
  const counts = `${count(unit.clues)}/${count(unit.problems)}`
  return {
    key: keyOf(unit),
    name: unit.organization ? `${name} · ${unit.region} ${unit.round}` : name,
    x: unit.problems,
    y: unit.rate,
    zone: unit.beyond === 2 ? 2 : unit.beyond === 1 ? 1 : 0,
    label: named ? `${name}  ${counts}` : null,
    focus: unit.round_key === context.focus,
    tips: [
      fixed(unit.rate),
      range(unit.rate_low, unit.rate_high),
      counts,
      range(unit.low95 ?? 0, unit.high95 ?? 0),
      range(unit.low998 ?? 0, unit.high998 ?? 0),
      unit.zone ?? '',
      unit.basis ?? '',
    ],
  }
}

const WORDS = {
  zh: {
    centre: (rate: string) => `合计 ${rate}`,
    limits: { high998: '99.8% 上限', high95: '95% 上限', low95: '95% 下限' },
    across: '发现问题数（个）→ 样本越大，控制限越窄',
    up: { piece: '件/百个问题', person: '人/百个问题' },
    tips: ['线索率', '95% 区间', '线索/问题', '95% 控制限', '99.8% 控制限', '位置', '数据性质'],
    points: { organization: '家', round: '轮' },
    together: {
      organization: (units: number) => `${count(units)} 家，都在 95% 控制限内`,
      round: (units: number) => `${count(units)} 轮，都在 95% 控制限内`,
    },
    describe: (shown: Shown, points: string) =>
      `线索率漏斗图：${shown.units.length} ${points}，中心线每百个问题 ${fixed(shown.centre)}；越出 95% 控制限 ${shown.beyond95.length} ${points}，其中越出 99.8% 控制限 ${shown.beyond998.length} ${points}。`,
  },
  en: {
    centre: (rate: string) => `Pooled ${rate}`,
    limits: { high998: 'Upper 99.8%', high95: 'Upper 95%', low95: 'Lower 95%' },
    across: 'Problems found → the larger the sample, the narrower the limits',
    up: { piece: 'Clues per 100 problems', person: 'Persons per 100 problems' },
    tips: [
      'Clue rate',
      '95% interval',
      'Clues/problems',
      '95% limits',
      '99.8% limits',
      'Position',
      'Nature',
    ],
    points: { organization: 'organizations', round: 'rounds' },
    together: {
      organization: (units: number) => `${count(units)} organizations within the 95% limits`,
      round: (units: number) => `${count(units)} rounds within the 95% limits`,
    },
    describe: (shown: Shown, points: string) =>
      `Funnel plot of clue rates: ${shown.units.length} ${points}, centre ${fixed(shown.centre)} per 100 problems; ${shown.beyond95.length} beyond the 95% limits, of them ${shown.beyond998.length} beyond the 99.8% limits.`,
  },
}
