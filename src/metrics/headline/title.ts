import { fixed, percent, range } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { rateRatio } from '#statistics/rate-ratio.ts'
import { fullName, inSentence, isSynthetic } from '../round.ts'
import { isNext, limit, rateOf } from './change.ts'
import type { HeadlineRow } from './columns.ts'
import { measureWords } from './measures.ts'

/** The page's finding and its caution, in the same breath. */
export interface Title {
  title: string
  caution: string
}

/**
 * What the round in focus shows against the round it is compared with; neutral where the interval of their
 * ratio includes 1.
 */
export function title(focus: HeadlineRow | null, other: HeadlineRow | null, lang: Lang): Title {
  const say = WORDS[lang]
  if (!focus) return say.nothing
  const name = isSynthetic(focus) ? say.synthetic(fullName(focus, lang)) : fullName(focus, lang)
  if (focus.clue_rate === null) return say.noRate(name, lackingOf(focus, lang))
  const rate = fixed(focus.clue_rate)
  const interval = range(focus.clue_rate_low ?? 0, focus.clue_rate_high ?? 0)
  if (!other || other.clue_rate === null) return say.alone(name, rate, interval)
  const earlier = nameOfOther(focus, other, lang)
  const apart = isSynthetic(focus) !== isSynthetic(other) ? 'nature' : 'pooled'
  if (apart === 'nature' || focus.pooled || other.pooled)
    return say.apart(name, rate, interval, earlier, apart)
  const ratio = rateRatio(rateOf('clue_rate', focus), rateOf('clue_rate', other))
  if (!ratio) return say.zero(name, earlier)
  const size = say.ratio(limit(ratio.estimate), range(ratio.low, ratio.high, limit))
  return ratio.low <= 1 && ratio.high >= 1
    ? say.overlaps(name, rate, earlier, size)
    : say.differs(name, rate, earlier, times(ratio.estimate, lang), size)
}

function nameOfOther(focus: HeadlineRow, other: HeadlineRow, lang: Lang) {
  if (focus.region_key !== other.region_key) return fullName(other, lang)
  const round = inSentence(other.round, lang)
  return lang === 'zh' && isNext(focus, other) ? `上一轮（${round}）` : round
}

/** Which of the two terms is not reported. */
function lackingOf(row: HeadlineRow, lang: Lang) {
  const words = measureWords[lang]
  if (row.problems === null) return words[row.clues === null ? 'clue_rate' : 'problems'].lacking
  return words.clues.lacking
}

/** The size of a ratio in words: half, twice, 1.4 times, 64%. */
function times(ratio: number, lang: Lang) {
  const whole = Math.round(ratio)
  const zh = lang === 'zh'
  if (Math.abs(ratio - 0.5) <= 0.05) return zh ? '一半' : 'half'
  if (ratio < 1) return zh ? ` ${percent(ratio, 0)}` : percent(ratio, 0)
  if (whole === 2 && Math.abs(ratio - 2) <= 0.1) return zh ? ' 2 倍' : 'twice'
  return zh ? ` ${fixed(ratio)} 倍` : `${fixed(ratio)} times`
}

const WORDS = {
  zh: {
    synthetic: (name: string) => `模拟数据：${name}`,
    nothing: { title: '所选范围内没有轮次', caution: '放宽筛选，或载入数据。' },
    noRate: (name: string, lacking: string) => ({
      title: `${name}未报${lacking}，线索率无法计算`,
      caution: '未报不等于 0，也不参与任何合计与比较。',
    }),
    alone: (name: string, rate: string, interval: string) => ({
      title: `${name}每百个问题对应线索 ${rate} 件`,
      caution: `95% 精确泊松区间 ${interval}；没有报告两项数字的可比轮次，不作比较。`,
    }),
    apart: (
      name: string,
      rate: string,
      interval: string,
      earlier: string,
      why: 'nature' | 'pooled',
    ) => ({
      title: `${name}每百个问题对应线索 ${rate} 件，与${earlier}不可比`,
      caution: `95% 精确泊松区间 ${interval}；${
        { nature: '一为真实数据，一为模拟数据', pooled: '多轮合计不与单轮比较' }[why]
      }，不作比较。`,
    }),
    zero: (name: string, earlier: string) => ({
      title: `${name}与${earlier}均未移交线索`,
      caution: '两轮线索数均为 0，率比无法计算。',
    }),
    ratio: (ratio: string, interval: string) => `率比 ${ratio}，95% 精确区间 ${interval}`,
    overlaps: (name: string, rate: string, earlier: string, size: string) => ({
      title: `${name}每百个问题对应线索 ${rate} 件，与${earlier}区间重叠`,
      caution: `${size}，包含 1，不能判断高低。`,
    }),
    differs: (name: string, rate: string, earlier: string, times: string, size: string) => ({
      title: `${name}每百个问题对应线索 ${rate} 件，约为${earlier}的${times}`,
      caution: `${size}。线索与问题分别计数，受巡察做法和公开口径影响，不足以单独认定某一轮异常。`,
    }),
  },
  en: {
    synthetic: (name: string) => `Synthetic: ${name}`,
    nothing: { title: 'No round in scope', caution: 'Widen the filters, or load data.' },
    noRate: (name: string, lacking: string) => ({
      title: `${name} does not report ${lacking}; it has no clue rate`,
      caution: 'Not reported is not 0, and takes no part in any sum or comparison.',
    }),
    alone: (name: string, rate: string, interval: string) => ({
      title: `${name} has ${rate} clues per 100 problems`,
      caution: `95% exact Poisson interval ${interval}. No comparable round reports both numbers.`,
    }),
    apart: (
      name: string,
      rate: string,
      interval: string,
      earlier: string,
      why: 'nature' | 'pooled',
    ) => ({
      title: `${name} has ${rate} clues per 100 problems, not comparable to ${earlier}`,
      caution: `95% exact Poisson interval ${interval}. ${
        {
          nature: 'One is real and the other synthetic',
          pooled: 'A figure over several rounds is not held against a single one',
        }[why]
      }: no comparison.`,
    }),
    zero: (name: string, earlier: string) => ({
      title: `Neither ${name} nor ${earlier} passed on any clue`,
      caution: 'Both counts are 0, so there is no ratio.',
    }),
    ratio: (ratio: string, interval: string) =>
      `Rate ratio ${ratio}, exact 95% interval ${interval}`,
    overlaps: (name: string, rate: string, earlier: string, size: string) => ({
      title: `${name} has ${rate} clues per 100 problems, not distinguishable from ${earlier}`,
      caution: `${size}, which includes 1: neither is shown to be higher.`,
    }),
    differs: (name: string, rate: string, earlier: string, times: string, size: string) => ({
      title: `${name} has ${rate} clues per 100 problems, about ${times} the rate of ${earlier}`,
      caution: `${size}. Clues and problems are counted apart and depend on practice and on what is published; no round is shown to be abnormal by this alone.`,
    }),
  },
}
