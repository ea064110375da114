import { count } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import { cautions, leftOut, refused } from '../rectification-notes.ts'
import type { PointRow } from './columns.ts'

export function size(rows: readonly PointRow[], { lang }: Context) {
  const drawn = rows.filter(({ place }) => place !== null)
  const problems = drawn.reduce((sum, row) => sum + (row.problems ?? 0), 0)
  return WORDS[lang].size(count(problems), drawn.length)
}

/** Which interval it is, what the mean would leave out, what is not in the base, and what the table has more. */
export function notes(rows: readonly PointRow[], { lang, angle }: Context) {
  const say = WORDS[lang]
  const drawn = rows.filter(({ place }) => place !== null)
  return [
    ...(angle.cluster === 'organization'
      ? [{ label: say.interval, text: bootstrapped(drawn, lang) }]
      : []),
    {
      label: say.caution,
      text: [say.noMean, ...cautions(drawn, lang).map(({ text }) => text)].join(say.space),
    },
    ...leftOut(drawn.length > 0 ? drawn : rows, lang),
    ...(drawn.length > 0 ? refused(rows, lang) : []),
    ...(rows.length > drawn.length && drawn.length > 0
      ? [{ label: say.table, text: say.all(rows.length) }]
      : []),
  ]
}

function bootstrapped(drawn: readonly PointRow[], lang: Context['lang']) {
  const say = WORDS[lang]
  const without = drawn.filter(({ cluster_low }) => cluster_low === null)
  return say.bootstrap + (without.length > 0 ? say.without(without.length) : '')
}

const WORDS = {
  zh: {
    size: (problems: string, groups: number) => `${problems} 个问题，${groups} 组`,
    interval: '区间',
    bootstrap:
      '带＊的 180 天区间按单位整群重抽 1,000 次（固定种子），同一单位的问题不当作相互独立。',
    without: (groups: number) => `${groups} 组单位太少或观察不足，没有此区间。`,
    space: '',
    caution: '注意',
    noMean: '不用“已完成问题的平均天数”，它会漏掉未完成的问题。',
    table: '表格',
    all: (groups: number) => `列出全部 ${groups} 组。`,
  },
  en: {
    size: (problems: string, groups: number) => `${problems} problems, ${groups} groups`,
    interval: 'Interval',
    bootstrap:
      'at 180 days, with an asterisk, from 1,000 draws of whole organizations (fixed seed): problems of one organization are not taken as independent.',
    without: (groups: number) =>
      ` ${groups} ${groups === 1 ? 'group has' : 'groups have'} too few organizations or was not followed so long.`,
    space: ' ',
    caution: 'Beware',
    noMean: 'the mean of completed problems is not used, as it leaves out what is not done.',
    table: 'Table',
    all: (groups: number) => `lists all ${groups} groups.`,
  },
}
