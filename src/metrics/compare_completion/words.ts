import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '对比',
    view: '整改进度',
    name: '整改完成进度的对比',
    definition: '从反馈之日起 t 日内完成的问题占比（1 − S(t)）；只用逐条记录',
    unit: '%',
    method: [
      '卡普兰–迈耶估计，从反馈之日算起，未完成的问题在台账最后已知之日删失（Kaplan & Meier, JASA 1958;53:457–481）；带为对数–对数变换的 95% 区间（Greenwood）。不足 5 个问题尚在风险中时曲线变灰。',
      '中位天数为曲线过半之日，区间用 Brookmeyer–Crowley 法（Biometrics 1982;38:29–41）。快慢之差用对数秩检验（Mantel 1966），p < 0.05 才说有差别；同一党组织的问题往往一起完成，检验把它们当作独立，p 值偏小。',
      '不作曲线：台账只列未完成问题，或能定位到天的问题不足 5 个。不作检验：数据性质不同，或两列有同一轮同一类组织的记录。严格口径只算“已完成”，宽口径含“基本完成”，随整改页的选择。',
    ],
    columns: {
      side: '列',
      days: '反馈后天数',
      at_risk: '此前未完成',
      done_then: '当日完成',
      open_then: '当日删失',
      share: '已完成占比',
      share_low: '占比 95% 下限',
      share_high: '占比 95% 上限',
      median: '中位天数',
      median_low: '中位 95% 下限',
      median_high: '中位 95% 上限',
      problems: '问题数',
      p: '与 A 的对数秩 p',
    },
  },
  en: {
    topic: 'Compare',
    view: 'Rectification',
    name: 'Rectification over time, compared',
    definition: 'share of problems done within t days of feedback (1 − S(t)); records only',
    unit: '%',
    method: [
      'Kaplan–Meier from the day of feedback; open problems are censored when the ledger was last known (Kaplan & Meier, JASA 1958;53:457–481). Bands: 95%, log-log transformed (Greenwood). A curve turns grey with fewer than 5 problems at risk.',
      'The median is the day the curve passes one half, with the Brookmeyer–Crowley interval (Biometrics 1982;38:29–41). Log-rank test (Mantel 1966); a difference is claimed at p < 0.05. Problems of one organization tend to be done together; the test takes them as independent, so p is too small.',
      'No curve: the ledger lists open problems only, or fewer than 5 have a place in time. Not tested: data of another nature, or records of the same round and organization type. Strict counts “done” only, broad adds “basically done”, as chosen on the rectification page.',
    ],
    columns: {
      side: 'Column',
      days: 'Days since feedback',
      at_risk: 'Open before',
      done_then: 'Done then',
      open_then: 'Censored then',
      share: 'Share done',
      share_low: 'Share, 95% lower',
      share_high: 'Share, 95% upper',
      median: 'Median days',
      median_low: 'Median, 95% lower',
      median_high: 'Median, 95% upper',
      problems: 'Problems',
      p: 'Log-rank p against A',
    },
  },
}
