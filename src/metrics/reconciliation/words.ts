import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

interface Sentences {
  headline: (doubtful: number) => string
  size: (findings: number) => string
  degree: (severity: string | null) => string
  notes: readonly { label: string; text: string }[]
}

export const sentences: Record<Lang, Sentences> = {
  zh: {
    headline: (doubtful) =>
      doubtful > 0 ? `${doubtful} 处来源口径不一致，已保留原值` : '所选范围内没有发现口径不一致',
    size: (findings) => `${findings} 条`,
    degree: (severity) =>
      severity === 'mismatch' ? '数字不一致' : severity === 'check' ? '需要核对' : '处理说明',
    notes: [{ label: '说明', text: '只列出，不改动：总数、分项和记录都按来源原样保留。' }],
  },
  en: {
    headline: (doubtful) =>
      doubtful > 0
        ? `${doubtful} ${doubtful === 1 ? 'discrepancy' : 'discrepancies'} in the sources, kept as published`
        : 'Nothing in scope disagrees',
    size: (findings) => `${findings} ${findings === 1 ? 'finding' : 'findings'}`,
    degree: (severity) =>
      severity === 'mismatch' ? 'Mismatch' : severity === 'check' ? 'To check' : 'Remark',
    notes: [
      {
        label: 'Note',
        text: 'Listed, never mended: totals, parts and records stay as the source has them.',
      },
    ],
  },
}

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '对账',
    view: '需要人工判断',
    name: '对账记录',
    definition: '总数与分项、通报与记录、来源与来源之间不一致的地方',
    unit: '条',
    method: [
      '载入时逐轮核对：通报总数与其分项之和、通报总数与逐条记录之和、同一轮两份来源之间。不相等的都列在这里，任何一个数都不改动。',
      '各图使用的数：有逐条记录的以记录为准；没有记录的用通报总数；同一轮有几份通报的，取截至日期最近、且写明该项的一份。',
    ],
    columns: {
      region: '地区',
      round: '轮次',
      degree: '程度',
      text: '内容',
      stated: '写明',
      summed: '合计',
      file_name: '文件',
      line: '行',
    },
  },
  en: {
    topic: 'Reconciliation',
    view: 'For a person to judge',
    name: 'Reconciliation',
    definition: 'where totals and parts, reports and records, or two sources disagree',
    unit: 'findings',
    method: [
      'On loading, each round’s stated totals are held against the sum of their parts, against its records, and against other reports of the round. Whatever differs is listed here; no number is changed.',
      'Figures use a round’s records where it has any, else reported totals; of several reports, for each number the one with the latest as-of date that states it.',
    ],
    columns: {
      region: 'Region',
      round: 'Round',
      degree: 'Degree',
      text: 'Finding',
      stated: 'Stated',
      summed: 'Sum',
      file_name: 'File',
      line: 'Line',
    },
  },
}
