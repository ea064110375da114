import { count } from '#charts/numbers.ts'
import type { UnmatchedRow } from './columns.ts'

const sum = (rows: readonly UnmatchedRow[]) =>
  rows.reduce((total, { problems }) => total + (problems ?? 0), 0)

const labels = (rows: readonly UnmatchedRow[]) => new Set(rows.map(({ label }) => label)).size

export const sentences = {
  zh: {
    empty: '（空）',
    headline: (rows: readonly UnmatchedRow[]) =>
      rows.length === 0
        ? '没有认不出的类别名称'
        : `${labels(rows)} 种类别名称认不出，涉及 ${count(sum(rows))} 个问题`,
    size: (rows: readonly UnmatchedRow[]) => `${count(sum(rows))} 个问题`,
    row: ({ problems, rounds, regions }: UnmatchedRow) =>
      `${count(problems ?? 0)} 个问题，${rounds} 轮：${regions}`,
    note: {
      label: '怎么办',
      text: '在数据文件中改用口径里的名称，或另加一列一级类别，重新载入后即归类。',
    },
  },
  en: {
    empty: '(empty)',
    headline: (rows: readonly UnmatchedRow[]) =>
      rows.length === 0
        ? 'No category name is unknown'
        : `${labels(rows)} category names are not known, ${count(sum(rows))} problems`,
    size: (rows: readonly UnmatchedRow[]) => `${count(sum(rows))} problems`,
    row: ({ problems, rounds, regions }: UnmatchedRow) =>
      `${count(problems ?? 0)} problems, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}: ${(regions ?? '').replaceAll('、', ', ')}`,
    note: {
      label: 'What to do',
      text: 'use the names of a scheme in the file, or name the axis, and load it again.',
    },
  },
}
