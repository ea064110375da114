import type { Lang } from '#i18n/lang.ts'

interface Said {
  events: Readonly<Record<string, string>>
  later: string
}

/** Marks in words. */
export const say: Record<Lang, Said> = {
  zh: {
    events: {
      entry: '进驻',
      exit: '离场',
      feedback: '反馈',
      plan: '整改方案到期',
      period: '集中整改期满',
      done: '一周内完成',
    },
    later: '截至日尚未到',
  },
  en: {
    events: {
      entry: 'Entry',
      exit: 'Exit',
      feedback: 'Feedback',
      plan: 'Plan due',
      period: 'Period ends',
      done: 'Done in a week',
    },
    later: 'after the as-of date',
  },
}
