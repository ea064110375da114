import type { Lang } from '#i18n/lang.ts'

const zh = {
  asOf: (day: string) => `截至 ${day}`,
  asOfShort: '截至',
  lag: '反馈间隔',
  done: '已完成/问题',
  stay: '进驻至离场',
  feedback: '反馈',
  plan: '整改方案到期',
  period: '集中整改期满',
  week: '每周完成（各轮同一比例，最高的和截断的标数）',
  known: '台账止于此',
  tips: ['日期', '范围'],
  fold: (lanes: number) => `另有 ${lanes} 轮，点此全部列出`,
  unknown: '未报',
  days: (days: number) => `${days} 天`,
  noRecords: '没有逐条记录',
  undated: (items: string) => `另有 ${items} 个完成无日期`,
  fromTo: (from: string, to: string) => `${from} 至 ${to}`,
  problems: (items: string) => `完成 ${items} 个`,
  ofRound: '全轮',
  organizations: (organizations: string) => `${organizations} 家党组织`,
  lacks: (what: string, word: string) => (/^\d/.test(word) ? `${what} ${word}` : what + word),
  list: (parts: readonly string[]) => parts.join('、'),
  lane: (name: string, feedback: string, done: string | null) =>
    `${name}，反馈 ${feedback}，${done === null ? '没有逐条记录' : `有日期的完成 ${done} 个`}`,
  describe: (lanes: readonly string[]) => `${lanes.length} 轮的日程：${lanes.join('；')}。`,
}

const en: typeof zh = {
  asOf: (day) => `As of ${day}`,
  asOfShort: 'As of',
  lag: 'Feedback lag',
  done: 'Done/problems',
  stay: 'on site',
  feedback: 'feedback',
  plan: 'plan due',
  period: 'rectification period ends',
  week: 'done per week (one scale; highest and cut ones numbered)',
  known: 'ledger ends',
  tips: ['Days', 'Of'],
  fold: (lanes) => `${lanes} more ${lanes === 1 ? 'round' : 'rounds'}: click to list all`,
  unknown: 'not reported',
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  noRecords: 'no problem records',
  undated: (items) => `${items} more done on unknown days`,
  fromTo: (from, to) => `${from} to ${to}`,
  problems: (items) => `${items} done`,
  ofRound: 'the whole round',
  organizations: (organizations) =>
    `${organizations} ${organizations === '1' ? 'organization' : 'organizations'}`,
  lacks: (what, word) => `${what} ${word.toLowerCase()}`,
  list: (parts) => parts.join(', '),
  lane: (name, feedback, done) =>
    `${name}, feedback ${feedback}, ${done === null ? 'no problem records' : `${done} done on known days`}`,
  describe: (lanes) =>
    `The calendar of ${lanes.length} ${lanes.length === 1 ? 'round' : 'rounds'}: ${lanes.join('; ')}.`,
}

export const chartWords: Record<Lang, typeof zh> = { zh, en }
