import { count, fixed, percent, range, signed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { rateRatio } from '#statistics/rate-ratio.ts'
import { shareDifference } from '#statistics/share-difference.ts'
import type { HeadlineRow } from './columns.ts'
import { isCount, type MeasureId, measureWords } from './measures.ts'

/** A comparison with the round before: what it was, the change, and how sure or how large relative to it. */
export interface Change {
  before: string
  change: string
  detail: string
}

/** A base below this makes a relative change noise. */
const SMALL_BASE = 10

/** Compares one measure of two rounds in words; where that is impossible, `before` says why. */
export function change(
  id: MeasureId,
  focus: HeadlineRow,
  previous: HeadlineRow | null,
  lang: Lang,
): Change {
  const say = SENTENCES[lang]
  if (!previous) return plain(say.noPrevious)
  const { lacking, unit } = measureWords[lang][id]
  const now = focus[id]
  const then = previous[id]
  const earlier = say.earlier(focus, previous)
  if (now === null && then === null) return plain(say.neither(earlier, lacking))
  if (now === null) return plain(say.nowMissing(lacking))
  if (then === null) return plain(say.thenMissing(earlier, lacking))
  if (isCount(id)) return countChange(now, then, earlier, unit, lang)
  return id === 'completion_strict'
    ? shareChange(focus, previous, earlier, lang)
    : ratioChange(id, focus, previous, earlier, lang)
}

const plain = (before: string): Change => ({ before, change: '', detail: '' })

function countChange(now: number, then: number, earlier: string, unit: string, lang: Lang) {
  const measured = unit === '' ? '' : ` ${unit}`
  return {
    before: `${earlier} ${count(then)}${measured}`,
    change: `${signed(now - then)}${measured}`,
    detail: relative(now, then, lang),
  }
}

function relative(now: number, then: number, lang: Lang) {
  const brackets = (text: string) => (lang === 'zh' ? `（${text}）` : ` (${text})`)
  if (then === 0) return lang === 'zh' ? ' —（基数为0）' : ' — (base is 0)'
  return then < SMALL_BASE ? '' : brackets(signed((now - then) / then, percent))
}

function ratioChange(
  id: MeasureId,
  focus: HeadlineRow,
  previous: HeadlineRow,
  earlier: string,
  lang: Lang,
): Change {
  const unit = lang === 'zh' ? ` ${measureWords.zh[id].unit}` : ''
  const ratio = rateRatio(rateOf(id, focus), rateOf(id, previous))
  const before = `${earlier} ${fixed(previous[id] ?? 0)}${unit}`
  if (!ratio) return { before, change: SENTENCES[lang].bothZero, detail: '' }
  return {
    before,
    change: `${SENTENCES[lang].ratio} ${limit(ratio.estimate)}`,
    detail: ` ${range(ratio.low, ratio.high, limit)}`,
  }
}

/** The counts behind a rate; both are known where the rate is. */
export const rateOf = (id: MeasureId, row: HeadlineRow) =>
  id === 'clue_rate'
    ? { count: row.clues ?? 0, base: row.problems ?? 0 }
    : { count: row.problems ?? 0, base: row.organizations ?? 0 }

function shareChange(focus: HeadlineRow, previous: HeadlineRow, earlier: string, lang: Lang) {
  const points = (share: number) => fixed(100 * share)
  const difference = (focus.completion_strict ?? 0) - (previous.completion_strict ?? 0)
  const counted = [focus, previous].every((row) => row.completion_strict_low !== null)
  const { low, high } = counted
    ? shareDifference(sharesOf(focus), sharesOf(previous))
    : { low: 0, high: 0 }
  return {
    before: `${earlier} ${percent(previous.completion_strict ?? 0)}`,
    change: `${signed(difference, points)} ${SENTENCES[lang].points}`,
    detail: counted ? ` ${range(low, high, points)}` : '',
  }
}

const sharesOf = (row: HeadlineRow) => ({ part: row.done ?? 0, whole: row.completion_base ?? 0 })

/** Two decimals; no limit reads ∞. */
export const limit = (value: number) => fixed(value, 2)

/** How the round before is called: 上一轮 only when it is the very next lower number. */
export const isNext = (focus: HeadlineRow, previous: HeadlineRow) =>
  focus.number !== null && previous.number === focus.number - 1 && previous.term === focus.term

const SENTENCES = {
  zh: {
    earlier: (focus: HeadlineRow, previous: HeadlineRow) =>
      isNext(focus, previous) ? `上一轮（${previous.round}）` : (previous.round ?? ''),
    noPrevious: '没有可比的上一轮',
    neither: (earlier: string, lacking: string) => `本轮、${earlier}均未报${lacking}`,
    nowMissing: (lacking: string) => `本轮未报${lacking}，无法比较`,
    thenMissing: (earlier: string, lacking: string) => `${earlier}未报${lacking}，无法比较`,
    ratio: '率比',
    points: '个百分点',
    bothZero: '两轮均为 0',
  },
  en: {
    earlier: (focus: HeadlineRow, previous: HeadlineRow) =>
      isNext(focus, previous) ? `Previous (${previous.round})` : (previous.round ?? ''),
    noPrevious: 'No earlier round to compare with',
    neither: (_: string, lacking: string) => `Neither round reports ${lacking}`,
    nowMissing: (lacking: string) => `This round does not report ${lacking}`,
    thenMissing: (earlier: string, lacking: string) => `${earlier} does not report ${lacking}`,
    ratio: 'Ratio',
    points: 'points',
    bothZero: 'Both rounds are 0',
  },
}
