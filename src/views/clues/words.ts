import type { Lang } from '#i18n/lang.ts'

const zh = {
  waiting: '正在计算线索率',
  counted: '计数单位',
  unit: '线索按件或按人计，从不相加',
  piece: '件',
  person: '人',
  points: '图中的点',
  organization: '党组织',
  round: '轮次',
}

const en: typeof zh = {
  waiting: 'Working out clue rates',
  counted: 'Count',
  unit: 'Clues in pieces or in persons, never added',
  piece: 'Pieces',
  person: 'Persons',
  points: 'What the points are',
  organization: 'Organizations',
  round: 'Rounds',
}

export const words: Record<Lang, typeof zh> = { zh, en }
