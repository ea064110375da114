import { dayNumber } from '#charts/calendar-ticks.ts'
import { type Lane, type LaneMark, laneChart } from '#charts/lanes.ts'
import { count } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import { fullName, isSynthetic } from '../round.ts'
import { chartWords } from './chart-words.ts'
import type { MarkRow } from './columns.ts'
import { keyOf } from './key.ts'
import type { TimedRound, Timeline } from './rounds.ts'

/** Days before the first and after the last mark. */
const MARGIN = 10
/** As near as this to the last mark, in days, the as-of day stands on the axis. */
const NEAR = 92

const SHAPES: Readonly<Record<string, LaneMark['shape']>> = {
  entry: 'start',
  exit: 'end',
  feedback: 'dot',
  plan: 'plan',
  period: 'limit',
  done: 'column',
}

/** The lanes of the rounds that are drawn, on one calendar. */
export function chart(timeline: Timeline, context: Context) {
  const say = chartWords[context.lang]
  const { lanes, folded } = timeline
  const asOf = dayNumber(context.asOf)
  const days = lanes.flatMap(({ marks, head }) => [
    ...marks.flatMap(({ from_day, to_day }) =>
      [from_day, to_day].flatMap((day) => (day === null ? [] : [dayNumber(day)])),
    ),
    ...(head.known_on === null ? [] : [dayNumber(head.known_on)]),
  ])
  const last = Math.max(...days) + MARGIN
  const { option, height } = laneChart(
    {
      lanes: lanes.map((round) => laneOf(round, context)),
      from: Math.min(...days) - MARGIN,
      until: asOf > last && asOf - last <= NEAR ? asOf + MARGIN : last,
      asOf: { day: asOf, label: say.asOf(context.asOf), short: say.asOfShort },
      headers: [say.lag, say.done],
      legend: legendOf(timeline, context),
      tips: say.tips,
      fold: folded > 0 && !context.expanded ? say.fold(folded) : '',
    },
    context.tokens,
  )
  return {
    as: 'chart' as const,
    option,
    height,
    describe: say.describe(lanes.map((round) => spoken(round, context))),
  }
}

/** Of the shapes those that occur. */
function legendOf({ lanes }: Timeline, context: Context) {
  const say = chartWords[context.lang]
  const events = new Set(
    lanes.flatMap(({ marks }) =>
      marks.filter(({ from_day }) => from_day).map(({ event }) => event),
    ),
  )
  const isCut = lanes.some((round) => knownOf(round, context) !== null)
  const all = [
    { shape: 'stay', text: say.stay, occurs: events.has('entry') || events.has('exit') },
    { shape: 'dot', text: say.feedback, occurs: events.has('feedback') },
    { shape: 'plan', text: say.plan, occurs: events.has('plan') },
    { shape: 'limit', text: say.period, occurs: events.has('period') },
    { shape: 'column', text: say.week, occurs: events.has('done') },
    { shape: 'known', text: say.known, occurs: isCut },
  ] as const
  return all.filter(({ occurs }) => occurs)
}

const dayOf = ({ marks }: TimedRound, event: string) => marks.find((mark) => mark.event === event)

function laneOf(round: TimedRound, context: Context): Lane {
  const { head, marks } = round
  const say = chartWords[context.lang]
  return {
    key: round.key,
    name: fullName(head, context.lang),
    remark: remarkOf(head, context),
    focus: round.key === context.focus,
    hollow: isSynthetic(head),
    stay: span(dayOf(round, 'entry')?.from_day, dayOf(round, 'exit')?.to_day),
    period: span(dayOf(round, 'feedback')?.from_day, dayOf(round, 'period')?.to_day),
    known: knownOf(round, context),
    marks: marks.filter(({ from_day }) => from_day !== null).map((row) => markOf(row, context)),
    missing: missingOf(marks, context),
    figures: [
      head.feedback_lag === null ? lacksLag(marks, context.lang) : say.days(head.feedback_lag),
      doneOf(head) ?? say.unknown,
    ],
  }
}

/** Feedback that comes later is not unreported. */
const lacksLag = (marks: readonly MarkRow[], lang: Context['lang']) =>
  marks.some(({ event, later }) => later && event !== 'entry') ? '—' : chartWords[lang].unknown

/** Done of all, by the records or else as reported; null where neither is known. */
function doneOf(head: MarkRow) {
  const isRecorded = head.problems !== null
  const done = isRecorded ? (head.completed ?? 0) + (head.undated ?? 0) : head.reported_done
  const problems = isRecorded ? head.problems : head.reported_problems
  return done === null || problems === null ? null : `${count(done)}/${count(problems)}`
}

const span = (from: string | null | undefined, to: string | null | undefined) =>
  from && to ? ([dayNumber(from), dayNumber(to)] as const) : null

function knownOf({ head }: TimedRound, { asOf }: Context) {
  return head.known_on !== null && head.known_on < asOf ? dayNumber(head.known_on) : null
}

/** What of a round's completions can't be drawn, under its name. */
function remarkOf({ problems, undated }: MarkRow, { lang }: Context) {
  const say = chartWords[lang]
  if (problems === null) return say.noRecords
  return (undated ?? 0) > 0 ? say.undated(count(undated ?? 0)) : ''
}

function markOf(row: MarkRow, { lang }: Context): LaneMark {
  const say = chartWords[lang]
  const from = row.from_day ?? ''
  const to = row.to_day ?? from
  return {
    key: keyOf(row),
    name: row.what ?? '',
    shape: SHAPES[row.event ?? ''] ?? 'dot',
    from: dayNumber(from),
    to: dayNumber(to),
    value: row.items ?? 0,
    tips: [
      from === to ? from : say.fromTo(from, to),
      row.event === 'done' ? say.problems(count(row.items ?? 0)) : organizationsOf(row, lang),
    ],
  }
}

function organizationsOf({ organizations }: MarkRow, lang: Context['lang']) {
  const say = chartWords[lang]
  return organizations === null ? say.ofRound : say.organizations(count(organizations))
}

/** Entry, exit and feedback that have no day; a missing time limit follows from missing feedback. */
function missingOf(marks: readonly MarkRow[], { lang }: Context): Lane['missing'] {
  const say = chartWords[lang]
  const without = marks.filter(
    ({ event, from_day }) => from_day === null && event !== 'plan' && event !== 'period',
  )
  if (without.length === 0) return null
  return {
    text: say.list(without.map(({ what, first }) => say.lacks(what ?? '', first ?? ''))),
    hatched: without.some(({ later, period }) => !later && period === null),
  }
}

function spoken(round: TimedRound, { lang }: Context) {
  const { head } = round
  const feedback = dayOf(round, 'feedback')?.first ?? ''
  return chartWords[lang].lane(
    fullName(head, lang),
    feedback,
    head.completed === null ? null : count(head.completed),
  )
}
