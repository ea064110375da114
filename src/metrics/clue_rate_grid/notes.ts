import type { Lang } from '#i18n/lang.ts'
import { hasRate } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { sourceNote } from '../sources.ts'
import type { GridRound } from './columns.ts'
import { foldedRegions, hiddenRegions } from './heat.ts'

export function notes(rows: readonly GridRound[], context: Context) {
  const say = WORDS[context.lang]
  const unknown = rows.filter((row) => !hasRate(row)).length
  const folded = foldedRegions(rows, context)
  const hidden = hiddenRegions(rows, context)
  return [
    sourceNote(rows, context.lang),
    { label: say.unknown, text: unknown > 0 ? say.unknownRounds(unknown, folded) : say.allKnown },
    ...(hidden > 0 ? [{ label: say.table, text: say.hidden(hidden) }] : []),
    { label: say.remark, text: say.shared },
  ]
}

const WORDS: Record<
  Lang,
  Record<'unknown' | 'allKnown' | 'table' | 'remark' | 'shared', string> & {
    hidden: (regions: number) => string
    unknownRounds: (rounds: number, folded: number) => string
  }
> = {
  zh: {
    unknown: '未报',
    unknownRounds: (rounds, folded) =>
      `${rounds} 轮没有可算的线索率${folded > 0 ? `；${folded} 个地区各轮都没有，未列出` : ''}。`,
    allKnown: '没有未报的轮次。',
    table: '行数',
    hidden: (regions) => `每组只画前 60 个地区，另有 ${regions} 个见表格。`,
    remark: '说明',
    shared:
      '同一格有几轮时，显示聚焦的一轮，否则显示有值、最近一届、最近的一轮，其余见表格；多轮合计横跨所含轮次，有单轮占位或范围不明时列入“未编号”。',
  },
  en: {
    unknown: 'Not reported',
    unknownRounds: (rounds, folded) =>
      `${rounds} ${rounds === 1 ? 'round has' : 'rounds have'} no rate${folded > 0 ? `; ${folded} ${folded === 1 ? 'region has' : 'regions have'} none at all and ${folded === 1 ? 'is' : 'are'} not listed` : ''}.`,
    allKnown: 'none.',
    table: 'Rows',
    hidden: (regions) =>
      `the first 60 regions of each group are drawn, ${regions} more are in the table.`,
    remark: 'Note',
    shared:
      'A cell of several rounds shows the one in focus, else one with a value, of the latest term, the latest; the table lists all. A pooled figure spans the rounds it covers, or stands under “No number” where they are taken or not known.',
  },
}
