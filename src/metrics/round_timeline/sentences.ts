import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import { fullName } from '../round.ts'
import type { MarkRow } from './columns.ts'
import { type TimedRound, timelineOf } from './rounds.ts'

/** How long after exit the drawn rounds were told, and how many of their periods are over by the as-of date. */
export function headline(rows: readonly MarkRow[], context: Context): string {
  const say = sentences[context.lang]
  const { lanes, dayless } = timelineOf(rows, context)
  const [only] = lanes
  if (!only) return dayless.length > 0 ? say.dayless(dayless.length) : say.nothing
  if (lanes.length === 1) return ofOne(only, context)
  const lags = lanes.flatMap(({ head }) => head.feedback_lag ?? [])
  if (lags.length === 0) return say.noLag(lanes.length)
  const ends = lanes.flatMap((round) => endOf(round) ?? [])
  const over = ends.filter((day) => day < context.asOf).length
  return say.several(lags.length, Math.min(...lags), Math.max(...lags), ends.length, over)
}

const endOf = ({ marks }: TimedRound) =>
  marks.find(({ event }) => event === 'period')?.to_day ?? null

function ofOne(round: TimedRound, { lang, asOf }: Context) {
  const say = sentences[lang]
  const name = fullName(round.head, lang)
  const { feedback_lag: lag } = round.head
  const end = endOf(round)
  if (lag === null) return say.oneWithoutLag(name)
  if (end === null) return say.oneWithoutEnd(name, lag)
  return say.one(name, lag, end, end < asOf)
}

const zh = {
  nothing: '所选范围内没有单轮',
  dayless: (rounds: number) => `${rounds} 轮都没有报到日，日程画不出来`,
  noLag: (rounds: number) => `${rounds} 轮到截至日都没有离场日或反馈日，间隔无从计算`,
  several: (rounds: number, low: number, high: number, ends: number, over: number) =>
    `${rounds} 轮在离场后 ${low === high ? low : `${low} 至 ${high}`} 天反馈，${
      ends === 0
        ? '都没有适用的整改期限'
        : ends < rounds
          ? `有期限的 ${ends} 轮中 ${over} 轮届满`
          : over === ends
            ? '集中整改期都已届满'
            : over === 0
              ? '集中整改期都未届满'
              : `其中 ${over} 轮集中整改期已届满`
    }`,
  oneWithoutLag: (round: string) => `${round}到截至日没有离场日或反馈日，间隔无从计算`,
  oneWithoutEnd: (round: string, lag: number) => `${round}离场后 ${lag} 天反馈，没有适用的整改期限`,
  one: (round: string, lag: number, end: string, over: boolean) =>
    `${round}离场后 ${lag} 天反馈，集中整改期${over ? '已' : '将'}于 ${end} 届满`,
}

const en: typeof zh = {
  nothing: 'No single round in scope',
  dayless: (rounds) =>
    rounds === 1
      ? 'The round reports no day: no timeline'
      : `None of ${rounds} rounds reports a day`,
  noLag: (rounds) => `None of ${rounds} rounds has a day of exit and of feedback by the as-of date`,
  several: (rounds, low, high, ends, over) =>
    `${rounds} ${rounds === 1 ? 'round' : 'rounds'} gave feedback ${low === high ? low : `${low} to ${high}`} days after exit; ${
      ends === 0 ? 'no time limit applies' : `the period is over in ${over} of ${ends}`
    }`,
  oneWithoutLag: (round) => `${round}: no day of exit or of feedback by the as-of date`,
  oneWithoutEnd: (round, lag) => `${round}: feedback ${lag} days after exit; no time limit applies`,
  one: (round, lag, end, over) =>
    `${round}: feedback ${lag} days after exit; the period ${over ? 'ended' : 'ends'} on ${end}`,
}

const sentences: Record<Lang, typeof zh> = { zh, en }
