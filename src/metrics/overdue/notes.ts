import { count, percent } from '#charts/numbers.ts'
import { natureWord } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { known } from '../rectification-notes.ts'
import { sourceNote } from '../sources.ts'
import type { OverdueRow } from './columns.ts'
import { majority } from './derive.ts'

export function size(rows: readonly OverdueRow[], { lang }: Context) {
  const total = majority(rows)?.total
  return WORDS[lang].size(count(total?.organizations ?? 0), count(total?.open_due ?? 0))
}

/** Sources, lists that were not handed in, due dates by rule, and what has none. */
export function notes(rows: readonly OverdueRow[], context: Context) {
  const { lang } = context
  const say = WORDS[lang]
  const most = majority(rows)
  if (!most) return [{ label: say.unknown, text: say.none }]
  const { total, late, others } = most
  const unlisted = late.filter(({ with_measure_state }) => with_measure_state === 'nr').length
  const noDue = (total.open ?? 0) - (total.open_due ?? 0)
  return [
    ...(total.overdue_rate === null
      ? []
      : [{ label: say.rate, text: rateText(late, total, lang) }]),
    ...lateness(total, lang),
    { label: say.unknown, text: unlisted > 0 ? say.unlisted(count(unlisted)) : say.none },
    ...((total.by_rule ?? 0) > 0
      ? [{ label: say.due, text: say.byRule(count(total.by_rule ?? 0)) }]
      : []),
    ...(noDue > 0 ? [{ label: say.leftOut, text: say.noDue(count(noDue)) }] : []),
    ...known([total], context),
    ...others.map(({ nature, size }) => ({
      label: say.apart,
      text: say.other(natureWord(nature, lang), count(size)),
    })),
    sourceNote(late.length > 0 ? late : [total], lang),
  ]
}

const TOP = 10

function rateText(late: readonly OverdueRow[], total: OverdueRow, lang: Context['lang']) {
  const say = WORDS[lang]
  const overdue = total.overdue ?? 0
  const top = late.slice(0, TOP).reduce((sum, row) => sum + (row.overdue ?? 0), 0)
  const rate = percent(total.overdue_rate ?? 0, 0)
  const range = say.range(total.overdue_low ?? 0, total.overdue_high ?? 0)
  return (
    say.rateOf(rate, range, count(overdue), count(total.open_due ?? 0)) +
    (late.length > TOP ? say.top(percent(top / overdue, 0)) : say.stop)
  )
}

/** What the share of the late is of, and what of it is not known. */
function lateness(total: OverdueRow, lang: Context['lang']) {
  const say = WORDS[lang]
  const { late, past_due, undated, unknown } = total
  const parts = [
    ...(past_due ? [say.lateOf(count(late ?? 0), count(past_due))] : []),
    ...(undated ? [say.undated(count(undated))] : []),
    ...(unknown ? [say.noStatus(count(unknown))] : []),
  ]
  return parts.length > 0 ? [{ label: say.late, text: parts.join(say.joint) + say.stop }] : []
}

const WORDS = {
  zh: {
    size: (organizations: string, open: string) =>
      `${organizations} 家党组织，${open} 个有期限的未完成问题`,
    rate: '逾期率',
    range: (low: number, high: number) => `${percent(low, 0)}–${percent(high, 0)}`,
    rateOf: (rate: string, range: string, overdue: string, open: string) =>
      `${rate}（${range}），即 ${open} 个有期限的未完成问题中的 ${overdue} 个`,
    top: (share: string) => `；前 10 家占逾期的 ${share}。`,
    late: '未按期完成',
    joint: '；',
    stop: '。',
    lateOf: (late: string, due: string) =>
      `${due} 个已到期问题中的 ${late} 个，到期后才完成或至今未完成`,
    undated: (items: string) => `已到期、已完成而无日期的 ${items} 个不知是否按期，不计`,
    noStatus: (items: string) => `已到期而未报状态的 ${items} 个不计`,
    unknown: '未报',
    unlisted: (rows: string) => `${rows} 家所在轮次没有报送任务责任清单，以斜纹表示，不按 0% 计。`,
    none: '无。',
    due: '期限',
    byRule: (items: string) => `${items} 个逾期问题的台账没有写时限，按期限规则推算。`,
    leftOut: '未列入',
    noDue: (items: string) => `${items} 个未完成问题既没有时限，也没有反馈日期。`,
    apart: '另有',
    other: (basis: string, open: string) => `${basis} ${open} 个未完成问题，不合并，见表格。`,
  },
  en: {
    size: (organizations: string, open: string) =>
      `${organizations} organizations, ${open} open problems with a due date`,
    rate: 'Overdue rate',
    range: (low: number, high: number) => `${percent(low, 0)}–${percent(high, 0)}`,
    rateOf: (rate: string, range: string, overdue: string, open: string) =>
      `${rate} (${range}), ${overdue} of ${open} open problems with a due date`,
    top: (share: string) => `; ten organizations have ${share} of the overdue.`,
    late: 'Late',
    joint: '; ',
    stop: '.',
    lateOf: (late: string, due: string) =>
      `${late} of ${due} problems past due were done after that day, or are open still`,
    undated: (items: string) =>
      `${items} past due and done on unknown days may or may not be late, and are left out`,
    noStatus: (items: string) => `${items} past due without a reported status are left out`,
    unknown: 'Not reported',
    unlisted: (rows: string) =>
      `${rows} organizations are of rounds that handed in no list of measures: hatched, not 0%.`,
    none: 'none.',
    due: 'Due dates',
    byRule: (items: string) =>
      `of ${items} overdue problems are not in the ledger and come from the rules.`,
    leftOut: 'Left out',
    noDue: (items: string) =>
      `${items} open problems with neither a due date nor a day of feedback.`,
    apart: 'Apart',
    other: (basis: string, open: string) =>
      `${basis}: ${open} open problems, never combined; see the table.`,
  },
}
