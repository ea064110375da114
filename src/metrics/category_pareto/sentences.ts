import { count, percent } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import type { ParetoRow } from './columns.ts'

export const sentences = {
  zh: {
    headers: { count: '问题数', cumulative: '累计占比' },
    tips: ['问题数', '占已归类', '95% 区间', '累计占比'],
    describe: (rows: readonly ParetoRow[]) => {
      const { classes, few, problems } = account(rows)
      return `按问题数降序的类别：${classes} 类，${count(problems)} 个问题，前 ${few} 类合计超过八成。`
    },
  },
  en: {
    headers: { count: 'Problems', cumulative: 'Running share' },
    tips: ['Problems', 'Of the classified', '95% interval', 'Running share'],
    describe: (rows: readonly ParetoRow[]) => {
      const { classes, few, problems } = account(rows)
      return `Categories by number of problems: ${classes}, with ${count(problems)} problems; the first ${few} make up 80%.`
    },
  },
}

const ranked = (rows: readonly ParetoRow[]) => rows.filter(({ share }) => share !== null)

function account(rows: readonly ParetoRow[]) {
  const all = ranked(rows)
  return {
    classes: all.length,
    few: all.filter(({ vital }) => vital).length,
    problems: all.reduce((sum, { problems }) => sum + (problems ?? 0), 0),
  }
}

/** How few classes make up 80 %. */
export function headline(rows: readonly ParetoRow[], { lang }: Context): string {
  const say = HEADLINES[lang]
  const { classes, few } = account(rows)
  if (classes === 0) return say.none
  const share = ranked(rows)[few - 1]?.cumulative ?? 1
  return say.few(few, classes, percent(share))
}

export function size(rows: readonly ParetoRow[], { lang }: Context): string {
  const { problems } = account(rows)
  return HEADLINES[lang].size(count(problems), rows[0]?.rounds ?? 0)
}

export function notes(rows: readonly ParetoRow[], { lang }: Context) {
  const say = HEADLINES[lang]
  const beside = rows.filter(({ share }) => share === null)
  const [first] = rows
  return [
    {
      label: say.besideLabel,
      text:
        beside.length > 0
          ? say.beside(beside.map((row) => `${row.category} ${count(row.problems ?? 0)}`))
          : say.nothing,
    },
    ...((first?.left_out ?? 0) > 0
      ? [{ label: say.leftLabel, text: say.left(count(first?.left_out ?? 0)) }]
      : []),
  ]
}

const HEADLINES = {
  zh: {
    none: '所选轮次都没有可排序的类别明细',
    few: (few: number, classes: number, share: string) =>
      few === classes
        ? `${classes} 类全部合计才超过八成，问题分散`
        : `前 ${few} 类合计 ${share}，其余 ${classes - few} 类不到两成`,
    size: (problems: string, rounds: number) => `${problems} 个已归类的问题，${rounds} 轮`,
    besideLabel: '不入累计',
    beside: (parts: readonly string[]) => `${parts.join('、')}。`,
    nothing: '没有未分类或未报类别的问题。',
    leftLabel: '不在图内',
    left: (problems: string) => `${problems} 个性质或口径不同，或属多轮合计的问题。`,
  },
  en: {
    none: 'No round in scope has categories to rank',
    few: (few: number, classes: number, share: string) =>
      few === classes
        ? `It takes all ${classes} categories to reach 80%`
        : `The first ${few} categories make up ${share}, the other ${classes - few} less than 20%`,
    size: (problems: string, rounds: number) =>
      `${problems} classified problems, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    besideLabel: 'Not ranked',
    beside: (parts: readonly string[]) => `${parts.join(', ')}.`,
    nothing: 'none; every problem has a category.',
    leftLabel: 'Not drawn',
    left: (problems: string) => `${problems} problems of another nature or scheme, or pooled.`,
  },
}
