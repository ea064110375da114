import { count, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { doneBy } from '#statistics/kaplan-meier.ts'
import { logRank } from '#statistics/log-rank.ts'
import { medianDays } from '#statistics/median-days.ts'
import type { Context } from '../metric.ts'
import { isOpenOnly } from '../rectification-groups.ts'
import type { StepRow } from './columns.ts'
import { type Curve, curvesOf, groupRows } from './derive.ts'

/** Below this a difference is told. */
const ALPHA = 0.05
const READ = [180, 90, 60, 30] as const

/** How the drawn curves differ, by the log-rank test; or why there are none. */
export function headline(rows: readonly StepRow[], { lang }: Context): string {
  const say = HEADLINES[lang]
  const curves = curvesOf(rows)
  const groups = groupRows(rows)
  const [only] = curves
  if (groups.length === 0) return say.nothing
  if (!only) return groups.some(isOpenOnly) ? say.openOnly : say.noCurve
  const days = dayRead(curves)
  if (days === null) return say.tooShort(curves.length)
  const shares = curves.flatMap(({ steps }) => doneBy(steps, days)?.estimate ?? [])
  const low = percent(Math.min(...shares), 0)
  const high = percent(Math.max(...shares), 0)
  if (curves.length === 1) return say.one(only.row.group ?? '', days, low, medianOf(only, lang))
  const test = logRank(curves.map(({ steps }) => steps))
  return test !== null && test.p < ALPHA
    ? say.differ(curves.length, days, low, high)
    : say.alike(curves.length, days, low, high)
}

/** The last day at which at least two curves, or the only one, can be read. */
function dayRead(curves: readonly Curve[]): number | null {
  const wanted = Math.min(2, curves.length)
  const readable = (days: number) =>
    curves.filter(({ steps }) => doneBy(steps, days) !== null).length >= wanted
  return READ.find(readable) ?? null
}

function medianOf({ steps }: Curve, lang: Lang) {
  const { median } = medianDays(steps)
  return median === null ? null : HEADLINES[lang].days(median)
}

const HEADLINES = {
  zh: {
    nothing: '所选范围内没有问题记录',
    openOnly: '台账只列未完成问题，不能估计完成快慢',
    noCurve: '所选记录定不出完成用时，不作曲线',
    tooShort: (curves: number) => `${curves} 组反馈至今都不足 30 天，还不能比较`,
    days: (days: number) => `半数用了 ${days} 天`,
    one: (name: string, days: number, share: string, median: string | null) =>
      `${name}反馈后 ${days} 天完成 ${share}${median === null ? '' : `，${median}`}`,
    differ: (curves: number, days: number, low: string, high: string) =>
      `${curves} 组完成快慢不同，${days} 天完成率在 ${low} 至 ${high} 之间`,
    alike: (curves: number, days: number, low: string, high: string) =>
      `${curves} 组看不出快慢之别，${days} 天完成率 ${low} 至 ${high}`,
  },
  en: {
    nothing: 'No problem records in scope',
    openOnly: 'The ledger lists open problems only; how long they take cannot be estimated',
    noCurve: 'No curve: the records in scope have no place in time',
    tooShort: (curves: number) =>
      `${curves} ${curves === 1 ? 'group was' : 'groups were'} fed back under 30 days ago`,
    days: (days: number) => `half within ${days} days`,
    one: (name: string, days: number, share: string, median: string | null) =>
      `${name}: ${share} done by day ${days}${median === null ? '' : `, ${median}`}`,
    differ: (curves: number, days: number, low: string, high: string) =>
      `${curves} curves differ in pace; ${low} to ${high} are done by day ${days}`,
    alike: (curves: number, days: number, low: string, high: string) =>
      `No difference in pace shown between ${curves} curves; ${low} to ${high} done by day ${days}`,
  },
}

interface Sentences {
  dayTitle: string
  riskTitle: string
  tips: readonly string[]
  ring: (group: string, days: number) => string
  atRisk: (atRisk: number, all: number) => string
  describe: (curves: readonly Curve[]) => string
}

export const sentences: Record<Lang, Sentences> = {
  zh: {
    dayTitle: '反馈后天数',
    riskTitle: '在册未完成',
    tips: ['累计完成', '95% 区间', '在册/基数'],
    ring: (group, days) => `${group} · ${days} 天`,
    atRisk: (atRisk, all) => `${count(atRisk)}/${count(all)}`,
    describe: (curves) => {
      const days = dayRead(curves)
      const each = curves.map((curve) => readOut(curve, days, (share) => share)).join('；')
      return `自反馈之日起累计完成比例，${curves.length} 条曲线。${days === null ? '' : `${days} 天：`}${each}。`
    },
  },
  en: {
    dayTitle: 'Days',
    riskTitle: 'Still open since feedback',
    tips: ['Done so far', '95% interval', 'At risk/base'],
    ring: (group, days) => `${group} · day ${days}`,
    atRisk: (atRisk, all) => `${count(atRisk)}/${count(all)}`,
    describe: (curves) => {
      const days = dayRead(curves)
      const each = curves.map((curve) => readOut(curve, days, (share) => share)).join('; ')
      return `Share done by days since feedback, ${curves.length} curves. ${days === null ? '' : `By day ${days}: `}${each}.`
    },
  },
}

function readOut({ row, steps }: Curve, days: number | null, words: (share: string) => string) {
  const done = days === null ? null : doneBy(steps, days)
  return `${row.group} ${done ? words(percent(done.estimate)) : '—'}`
}
