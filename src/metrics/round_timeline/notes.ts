import { count } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { natureWord } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { known } from '../rectification-notes.ts'
import { sourceNote } from '../sources.ts'
import type { MarkRow } from './columns.ts'
import { type TimedRound, timelineOf } from './rounds.ts'

export function size(rows: readonly MarkRow[], context: Context) {
  const { lanes } = timelineOf(rows, context)
  const say = notesWords[context.lang]
  const isRecorded = lanes.some(({ head }) => head.completed !== null)
  return say.size(lanes.length, isRecorded ? count(sum(lanes, 'completed')) : null)
}

const sum = (
  lanes: readonly TimedRound[],
  of: 'completed' | 'undated' | 'open' | 'unknown' | 'own_due',
) => lanes.reduce((all, { head }) => all + (head[of] ?? 0), 0)

/** What has no day and is not drawn, due dates beside the rules, ends of ledgers, other kinds of data, sources. */
export function notes(rows: readonly MarkRow[], context: Context) {
  const { lang } = context
  const say = notesWords[lang]
  const { lanes, dayless, others } = timelineOf(rows, context)
  const heads = lanes.map(({ head }) => head)
  return [
    { label: say.undrawn, text: undrawn(lanes, dayless.length, lang) },
    ...(sum(lanes, 'own_due') > 0
      ? [{ label: say.limits, text: say.ownDue(count(sum(lanes, 'own_due'))) }]
      : []),
    ...known(heads, context),
    ...(others.length > 0
      ? [
          {
            label: say.apart,
            text: others
              .map(({ nature, size: rounds }) => say.other(natureWord(nature, lang), rounds))
              .join(lang === 'en' ? ' ' : ''),
          },
        ]
      : []),
    sourceNote(heads.length > 0 ? heads : dayless.map(({ head }) => head), lang),
  ]
}

function undrawn(lanes: readonly TimedRound[], dayless: number, lang: Lang) {
  const say = notesWords[lang]
  const events = lanes
    .flatMap(({ marks }) => marks)
    .filter(({ event, from_day }) => from_day === null && !LIMITS.includes(event ?? ''))
  const vague = events.filter(({ period, later }) => period !== null && later !== true).length
  const unreported = events.filter(({ period, later }) => period === null && later !== true).length
  const parts = [
    ...(sum(lanes, 'undated') > 0 ? [say.undated(count(sum(lanes, 'undated')))] : []),
    ...(sum(lanes, 'unknown') > 0 ? [say.unknown(count(sum(lanes, 'unknown')))] : []),
    ...(unreported > 0 ? [say.unreported(unreported)] : []),
    ...(vague > 0 ? [say.vague(vague)] : []),
    ...(dayless > 0 ? [say.dayless(dayless)] : []),
  ]
  return parts.length > 0 ? parts.join(say.comma) + say.stop : say.none
}

const LIMITS = ['plan', 'period']

const notesWords = {
  zh: {
    size: (rounds: number, items: string | null) =>
      `${rounds} 轮${items === null ? '，没有逐条记录' : `，${items} 个有日期的完成`}`,
    comma: '，',
    stop: '。',
    undrawn: '未画',
    undated: (items: string) => `已完成而无日期 ${items} 个`,
    unknown: (items: string) => `未报状态 ${items} 个`,
    unreported: (events: number) => `进驻、离场或反馈未报 ${events} 处`,
    vague: (events: number) => `只报到年、月的 ${events} 处`,
    dayless: (rounds: number) => `没有一个日期的 ${rounds} 轮，见表格`,
    none: '无。',
    limits: '期限',
    ownDue: (items: string) => `期满日按期限规则推算；台账另写了时限的 ${items} 个问题以台账为准。`,
    apart: '另有',
    other: (basis: string, rounds: number) => `${basis} ${rounds} 轮，不同图，见表格。`,
  },
  en: {
    size: (rounds: number, items: string | null) =>
      `${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${items === null ? 'no problem records' : `${items} done on known days`}`,
    comma: ', ',
    stop: '.',
    undrawn: 'Not drawn',
    undated: (items: string) => `${items} done on unknown days`,
    unknown: (items: string) => `${items} without a reported status`,
    unreported: (events: number) => `${events} entries, exits or feedbacks not reported`,
    vague: (events: number) => `${events} known by month or year only`,
    dayless: (rounds: number) =>
      `${rounds} ${rounds === 1 ? 'round' : 'rounds'} without any day (see the table)`,
    none: 'none.',
    limits: 'Time limits',
    ownDue: (items: string) =>
      `the period’s end is by the rules; the ledger states due dates of its own for ${items} problems, and those go first.`,
    apart: 'Apart',
    other: (basis: string, rounds: number) =>
      `${basis}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, not on one chart; see the table.`,
  },
}
