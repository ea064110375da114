import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '办理时长',
    name: '线索办理时长',
    definition: '自移交之日起累计处置比例（1 − Kaplan–Meier）；竖线为接收机关的办理期限',
    unit: '天',
    method: [
      '起点为移交日期，终点为处置日期；截至日期仍无处置的，按截至日期删失。曲线为 1 − S(t)，S(t) 为 Kaplan–Meier 估计（JASA 1958;53:457–481），Greenwood 方差，95% 区间取 log(−log) 变换。',
      '期限由期限规则按移交日期推算（默认接收机关 3 个月内反馈办理情况），月份相加取月末不越界，规则可在数据页修改。期限内处置比例 = 处置日期不晚于期限的线索 ÷ 期限已在截至日期之前的线索，区间为 95% Wilson 区间。',
      '中位数为曲线升到一半的天数，区间按 Brookmeyer–Crowley 法（Biometrics 1982;38:29–41）。不用已处置线索的平均天数：那会把尚未处置的漏掉。',
      '没有移交日期、有处置而无日期、处置早于移交的记录不计入，并列出数目。尚未处置的不足 5 件时曲线转灰。件与人分开计算；数据性质不同的不合并，图中为线索最多的一类。',
    ],
    columns: {
      basis: '数据性质',
      days: '移交后天数',
      done: '处置',
      still_open: '删失',
      at_risk: '尚未处置',
      share: '累计处置',
      share_low: '95% 下限',
      share_high: '95% 上限',
      judged: '期限已过',
      in_time: '期限内处置',
      within: '期限内比例',
      within_low: '比例下限',
      within_high: '比例上限',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Time to disposal',
    name: 'Time from transfer to disposal',
    definition:
      'share disposed of by days since transfer (1 − Kaplan–Meier); the line is the receiving organ’s time limit',
    unit: 'days',
    method: [
      'From the day of transfer to the day of disposal; clues without a disposal are censored at the as-of date. The curve is 1 − S(t), S(t) being the Kaplan–Meier estimate (JASA 1958;53:457–481) with Greenwood’s variance and 95% limits on the log(−log) scale.',
      'The limit follows from the day of transfer by the deadline rules (by default receiving organs report back within 3 months), in calendar months clamped to the month’s end; rules can be edited on the data page. Share within the limit = clues disposed of no later than their limit ÷ clues whose limit lies before the as-of date, with 95% Wilson limits.',
      'The median is the day on which the curve reaches one half, its interval after Brookmeyer and Crowley (Biometrics 1982;38:29–41). The mean of clues already disposed of is not used, since it would leave out the open ones.',
      'Records without a day of transfer, disposed of on no stated day, or before transfer are left out and counted. The curve turns grey where fewer than 5 are at risk. Pieces and persons are computed apart; kinds of data are never combined, and the curve is that of the kind with the most clues.',
    ],
    columns: {
      basis: 'Nature',
      days: 'Days since transfer',
      done: 'Disposed of',
      still_open: 'Censored',
      at_risk: 'At risk',
      share: 'Disposed of so far',
      share_low: '95% lower',
      share_high: '95% upper',
      judged: 'Limit over',
      in_time: 'Within limit',
      within: 'Share within limit',
      within_low: 'Share lower',
      within_high: 'Share upper',
    },
  },
}
