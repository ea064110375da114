import { many } from '../clue-counts.ts'
import { hasRate } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { isSynthetic } from '../round.ts'
import { sourceNote } from '../sources.ts'
import type { RatedRound } from './columns.ts'
import { shownOf } from './series.ts'

export function size(rows: readonly RatedRound[], { lang, angle }: Context) {
  const rounds = shownOf(rows).shown.flatMap((series) => series.rounds)
  const synthetic = rounds.filter(isSynthetic).length
  return WORDS[lang].size(rounds.length - synthetic, synthetic, angle.unit === 'person')
}

export function notes(rows: readonly RatedRound[], { lang }: Context) {
  const say = WORDS[lang]
  const { shown, short, beyond } = shownOf(rows)
  const rounds = shown.flatMap((series) => series.rounds)
  const unknown = rounds.filter((row) => !hasRate(row)).length
  return [
    sourceNote(rounds, lang),
    { label: say.unknown, text: unknown > 0 ? say.rounds(unknown) : say.all },
    ...(short > 0 ? [{ label: say.apart, text: say.short(short) }] : []),
    ...(beyond > 0 ? [{ label: say.more, text: say.beyond(beyond) }] : []),
  ]
}

const WORDS = {
  zh: {
    size: (real: number, synthetic: number, persons: boolean) =>
      [
        ...(real > 0 ? [`公开或内部 ${real} 轮`] : []),
        ...(synthetic > 0 ? [`模拟 ${synthetic} 轮`] : []),
        persons ? '按人计' : '按件计',
      ].join('，'),
    unknown: '未报',
    rounds: (rounds: number) => `${rounds} 轮未报线索数或问题数，斜纹列表示取值未知，不连线。`,
    all: '没有未报；未载入的轮次之间不连线。',
    apart: '另有',
    more: '未画',
    beyond: (series: number) => `另有 ${series} 个地区画不下，见表格或筛选地区。`,
    short: (series: number) => `${series} 个地区只有一轮有值或都未报，不成序列，见表格。`,
  },
  en: {
    size: (real: number, synthetic: number, persons: boolean) =>
      [
        ...(real > 0 ? [many(real, 'real round')] : []),
        ...(synthetic > 0 ? [many(synthetic, 'synthetic round')] : []),
        persons ? 'in persons' : 'in pieces',
      ].join(', '),
    unknown: 'Not reported',
    rounds: (rounds: number) =>
      `clues or problems of ${many(rounds, 'round')}; hatched columns are unknown values, and no line crosses them.`,
    all: 'none; no line crosses rounds that are not loaded.',
    apart: 'Apart',
    more: 'Not drawn',
    beyond: (series: number) =>
      `${many(series, 'region')} for lack of room; see the table or filter regions.`,
    short: (series: number) => `${many(series, 'region')} with fewer than two rates, in the table.`,
  },
}
