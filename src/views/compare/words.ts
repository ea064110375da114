import type { Lang } from '#i18n/lang.ts'

const zh = {
  waiting: '正在计算要对比的各列',
  columns: '对比的各列',
  change: '更改',
  choose: (side: string) => `选择 ${side} 的范围`,
  chooseShort: '选择',
  unchosen: (side: string) => `还没有选 ${side}`,
  unchosenNote: '任意地区、轮次、组织类型或时期',
  swap: '交换 A 与 B',
  add: (side: string) => `加一列 ${side}`,
  remove: (side: string) => `去掉 ${side} 列`,
  byDefault: '恢复默认',
  problems: '问题',
  clues: '线索',
  organizations: (count: string) => `${count} 家`,
  rounds: (count: number) => `${count} 轮`,
  noRound: '按所选条件没有轮次',
  joint: '，',
  tabs: { round: '一轮', rounds: '多轮', region: '地区', orgType: '组织类型', time: '时期' },
  by: '按什么选',
  search: '搜索地区或轮次',
  searchRegion: '搜索地区',
  from: '起',
  to: '止',
  month: 'YYYY-MM',
  orgTypeNote: '选了组织类型，只统计有逐条记录的轮次；通报总数未分类型，按未报处理。',
  timeNote: '不设则随筛选栏的时间；设了时期，年份不明的轮次不列入。',
  regionNote: '一个地区包含其下所有地区的单轮；几轮相加，只用两项都报的轮次。',
  independent:
    '各列自成范围。筛选栏的巡察类型、时间和截至日期对各列都生效；地区、轮次、组织类型只影响默认的 A、B 和漏斗图的对照组。',
}

const en: typeof zh = {
  waiting: 'Working out the columns to compare',
  columns: 'Columns compared',
  change: 'Change',
  choose: (side) => `Choose ${side}`,
  chooseShort: 'Choose',
  unchosen: (side) => `${side} is not chosen yet`,
  unchosenNote: 'any region, rounds, organization type or period',
  swap: 'Swap A and B',
  add: (side) => `Add column ${side}`,
  remove: (side) => `Remove column ${side}`,
  byDefault: 'Back to default',
  problems: 'problems',
  clues: 'clues',
  organizations: (count) => `${count} organizations`,
  rounds: (count) => `${count} ${count === 1 ? 'round' : 'rounds'}`,
  noRound: 'No round fits',
  joint: ', ',
  tabs: { round: 'Round', rounds: 'Rounds', region: 'Region', orgType: 'Type', time: 'Period' },
  by: 'Choose by',
  search: 'Search region or round',
  searchRegion: 'Search region',
  from: 'From',
  to: 'To',
  month: 'YYYY-MM',
  orgTypeNote:
    'With a type chosen only rounds with records count; reported totals are not split by type.',
  timeNote:
    'Left open, the period of the filter bar holds; once set, rounds of unknown year are left out.',
  regionNote:
    'A region holds the single rounds of all regions in it; sums use rounds that report both terms.',
  independent:
    'Each column is a scope of its own. Kind, time and as-of day of the filter bar hold for all columns; region, round and organization type only bear on the default A and B and on the funnel’s comparison set.',
}

export const words: Record<Lang, typeof zh> = { zh, en }
