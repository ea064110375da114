import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '整改',
    view: '回头看',
    name: '反弹率',
    definition: '“回头看”中再次发现的问题 ÷ 被复核党组织此前已完成的问题；95% Wilson 区间',
    unit: '%',
    method: [
      '分母：“回头看”所到党组织在此前各轮（写明上次巡察的，只取那一轮）已完成的问题，完成日不晚于“回头看”结束日。分子：其中编号出现在“回头看”问题的“上轮问题编号”里的。区间为 Wilson 得分区间。',
      '对上的原问题此前没有完成的，不是反弹，另列“仍未改”；编号对不上任何原问题的，列在表格；没有“上轮问题编号”的算新发现。',
      '没有逐条记录的“回头看”算不出反弹率，按未报处理。',
    ],
    columns: {
      region: '地区',
      round: '轮次',
      basis: '数据性质',
      coverage: '统计范围',
      organizations: '党组织',
      rechecked: '复核已完成',
      recurred: '反弹',
      unresolved: '仍未改',
      unmatched: '编号对不上',
      new_found: '新发现',
      rate: '反弹率',
      rate_low: '95% 下限',
      rate_high: '95% 上限',
    },
  },
  en: {
    topic: 'Rectification',
    view: 'Look-back',
    name: 'Recurrence rate',
    definition:
      'problems found again on look-back ÷ problems the organizations visited had done before; 95% Wilson interval',
    unit: '%',
    method: [
      'Base: problems that the organizations visited had done in earlier rounds (in the one named as their prior inspection, where it is), not later than the look-back ended. Numerator: those of them whose ID stands as “repeat of” with a problem of the look-back. Wilson’s score interval.',
      'Where the earlier problem had not been done, nothing recurred: “never done”. IDs that match no earlier problem are in the table. Problems without such an ID are new.',
      'Look-back rounds without records have no rate: not reported.',
    ],
    columns: {
      region: 'Region',
      round: 'Round',
      basis: 'Nature',
      coverage: 'Coverage',
      organizations: 'Organizations',
      rechecked: 'Re-checked',
      recurred: 'Recurred',
      unresolved: 'Never done',
      unmatched: 'Unmatched IDs',
      new_found: 'New',
      rate: 'Recurrence rate',
      rate_low: '95% lower',
      rate_high: '95% upper',
    },
  },
}
