import type { Lang } from '#i18n/lang.ts'

const zh = {
  waiting: '正在计算完成进度',
  by: '比较',
  byOptions: {
    '': '轮次',
    region: '地区',
    org_type: '组织类型',
    category: '问题类别',
  },
  completion: '完成口径',
  completionOptions: { strict: '已完成（严格）', broad: '含基本完成' },
  longTerm: '长期坚持项',
  longTermOptions: { in: '计入', out: '不计入' },
  cluster: '区间',
  clusterOptions: { item: '按问题', organization: '按单位重抽' },
  fewer: '收起',
}

const en: typeof zh = {
  waiting: 'Working out how fast problems were dealt with',
  by: 'Compare',
  byOptions: {
    '': 'Rounds',
    region: 'Regions',
    org_type: 'Types of organization',
    category: 'Categories',
  },
  completion: 'Done means',
  completionOptions: { strict: 'done (strict)', broad: 'or basically done' },
  longTerm: 'Long-term items',
  longTermOptions: { in: 'in', out: 'out' },
  cluster: 'Interval',
  clusterOptions: { item: 'by problem', organization: 'organizations drawn' },
  fewer: 'Show fewer',
}

export const words: Record<Lang, typeof zh> = { zh, en }
