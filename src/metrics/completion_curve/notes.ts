import { count, fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { logRank } from '#statistics/log-rank.ts'
import type { Context } from '../metric.ts'
import { hasCurve } from '../rectification-groups.ts'
import { cautions, known, leftOut, refused } from '../rectification-notes.ts'
import type { GroupRow } from '../rectification-rows.ts'
import { sourceNote } from '../sources.ts'
import type { StepRow } from './columns.ts'
import { curvesOf, groupRows } from './derive.ts'

export function size(rows: readonly StepRow[], { lang }: Context) {
  const drawn = groupRows(rows).filter(({ place }) => place !== null)
  const problems = drawn.reduce((sum, row) => sum + (row.problems ?? 0), 0)
  return WORDS[lang].size(count(problems), drawn.length)
}

/** The test, what is left out, what to beware of, and where the rows come from. */
export function notes(rows: readonly StepRow[], context: Context) {
  const { lang } = context
  const groups = groupRows(rows)
  const drawn = groups.filter(({ place }) => place !== null)
  const test = logRank(curvesOf(rows).map(({ steps }) => steps))
  const say = WORDS[lang]
  return [
    ...(test ? [{ label: say.test, text: tested(test, lang) }] : []),
    ...cautions(drawn, lang),
    ...leftOut(drawn.length > 0 ? drawn : groups, lang),
    ...(drawn.length > 0 ? refused(groups, lang) : []),
    ...known(drawn, context),
    { label: say.remark, text: say.grey + undrawn(groups.filter(isUndrawn).length, lang) },
    sourceNote(drawn.length > 0 ? drawn : groups, lang),
  ]
}

function tested({ chiSquared, df, p }: NonNullable<ReturnType<typeof logRank>>, lang: Lang) {
  const chance = p < 0.0001 ? '< 0.0001' : `= ${fixed(p, p < 0.01 ? 4 : 3)}`
  return WORDS[lang].tested(fixed(chiSquared), df, chance)
}

const isUndrawn = (row: GroupRow) => row.place === null && hasCurve(row)

const undrawn = (groups: number, lang: Lang) => (groups > 0 ? WORDS[lang].undrawn(groups) : '')

const WORDS = {
  zh: {
    size: (problems: string, groups: number) => `${problems} 个问题，${groups} 组`,
    test: '检验',
    tested: (chi: string, df: number, p: string) =>
      `对数秩 χ² = ${chi}，自由度 ${df}，p ${p}；未作多重比较校正。同一单位的问题相互关联，p 值偏小。`,
    remark: '说明',
    grey: '在册不足 5 个时曲线转灰。',
    undrawn: (groups: number) => `另有 ${groups} 组未画，可用筛选或聚焦调出。`,
  },
  en: {
    size: (problems: string, groups: number) => `${problems} problems, ${groups} groups`,
    test: 'Test',
    tested: (chi: string, df: number, p: string) =>
      `log-rank χ² = ${chi}, df ${df}, p ${p}, not adjusted for multiple comparisons. Problems of one organization go together, so p is too small.`,
    remark: 'Note',
    grey: 'Curves turn grey where fewer than 5 are at risk.',
    undrawn: (groups: number) =>
      ` ${groups} more ${groups === 1 ? 'group is' : 'groups are'} not drawn: filter or focus to see ${groups === 1 ? 'it' : 'them'}.`,
  },
}
