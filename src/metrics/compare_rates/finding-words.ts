import type { Lang } from '#i18n/lang.ts'

/** A size is null where the other side counted nothing. */
type Size = string | null

const zh = {
  nothing: {
    title: '所选范围内没有可以对比的轮次',
    caution: '放宽筛选，或在下面选定 A 与 B。',
  },
  alone: (a: string) => ({
    title: `已选 A（${a}），请再选 B`,
    caution: '没有可比的上一轮时不自动选 B；A、B 可以是任意地区、轮次、组织类型或时期。',
  }),
  synthetic: (text: string) => `模拟数据：${text}`,
  clueRate: (a: string, b: string, size: Size) =>
    size === null
      ? `${a}每百个问题对应的线索多于${b}`
      : `${a}每百个问题对应的线索约为${b}的${size}`,
  also: (size: Size) => (size === null ? '，平均到每家也更多' : `，平均到每家约为其${size}`),
  butUnclear: '，但平均到每家党组织差别不明显',
  opposite: {
    higher: '，但平均到每家党组织反而更多',
    lower: '，但平均到每家党组织反而更少',
  },
  unclear: (a: string, b: string) => `${a}与${b}的线索率差别不明显`,
  butClues: (size: Size) => (size === null ? '，但每家线索数更多' : `，但每家线索数约为其${size}`),
  butProblems: (size: Size) =>
    size === null ? '，但每家问题数更多' : `，但每家问题数约为其${size}`,
  allUnclear: (a: string, b: string) => `${a}与${b}的三项比率差别都不明显`,
  problems: (a: string, b: string, size: Size) =>
    size === null ? `${a}每家党组织问题数多于${b}` : `${a}每家党组织问题数约为${b}的${size}`,
  problemsUnclear: (a: string, b: string) => `${a}与${b}每家党组织问题数差别不明显`,
  refused: (a: string, b: string, reason: string) => `${a}与${b}不作比较：${reason}`,
  fewer: '每家发现的问题更少，所以“每百个问题”的比值更高；',
  more: '每家发现的问题更多，所以“每百个问题”的比值更低；',
  holdsOne: (ratio: string, interval: string) =>
    `线索率之比 ${ratio}，95% 区间 ${interval}，包含 1；`,
  unadjusted: '三项率比同时看，p 值未作多重比较校正。',
}

const en: typeof zh = {
  nothing: {
    title: 'No round in scope to compare',
    caution: 'Widen the filters, or choose A and B below.',
  },
  alone: (a) => ({
    title: `A is ${a}; choose B to compare`,
    caution:
      'Without a comparable earlier round B is not chosen by itself; A and B may be any region, rounds, organization type or period.',
  }),
  synthetic: (text) => `Synthetic: ${text}`,
  clueRate: (a, b, size) => {
    if (size === null) return `${a} has more clues per 100 problems than ${b}`
    return `${a} against ${b}: about ${size} the clues per 100 problems`
  },
  also: (size) => (size === null ? ', and more per organization' : `, per organization ${size}`),
  butUnclear: ', unclear per organization',
  opposite: { higher: ', but more per organization', lower: ', but fewer per organization' },
  unclear: (a, b) => `${a} and ${b} can’t be told apart by clue rate`,
  butClues: (size) =>
    size === null ? '; more clues per organization' : `; clues per organization: ${size}`,
  butProblems: (size) =>
    size === null ? '; more problems per organization' : `; problems per organization: ${size}`,
  allUnclear: (a, b) => `${a} and ${b} can’t be told apart by any of the three rates`,
  problems: (a, b, size) =>
    size === null
      ? `${a} has more problems per organization than ${b}`
      : `${a} against ${b}: about ${size} the problems per organization`,
  problemsUnclear: (a, b) => `${a} and ${b} can’t be told apart by problems per organization`,
  refused: (a, b, reason) => `${a} is not compared with ${b}: ${reason}`,
  fewer: 'Fewer problems are found per organization, so the rate per 100 problems is higher.',
  more: 'More problems are found per organization, so the rate per 100 problems is lower.',
  holdsOne: (ratio, interval) =>
    `Ratio of clue rates ${ratio}, 95% interval ${interval}, which holds 1.`,
  unadjusted: 'Three ratios are looked at together; p is not adjusted for that.',
}

export const sayings: Record<Lang, typeof zh> = { zh, en }
