import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '整改',
    view: '完成进度',
    name: '整改完成进度',
    definition:
      '自反馈之日起累计完成比例，Kaplan–Meier 估计；色带为 95% log-log 区间；未完成的问题不丢弃，计到截至日',
    unit: '%',
    method: [
      '起点是该党组织的反馈日；终点是完成日；到台账最后可知的一天仍未完成的，按“至少用了这么多天”计入（右删失）。曲线是 1 − S(t)，S(t) = ∏(1 − d/n)，n 为当天在册未完成数，d 为当天完成数；同一天先计完成、后计删失（Kaplan & Meier, JASA 1958;53:457–481）。',
      '方差用 Greenwood 公式，区间在 log(−log S) 尺度上取（Kalbfleisch & Prentice 1980），与 R 的 survfit(conf.type = "log-log") 一致。各组之间用对数秩检验（Mantel 1966，超几何方差）。',
      '严格口径只把“已完成”当作完成，“基本完成”仍在册；宽口径两者都算完成。长期坚持事项默认计入，可切换为不计入。',
      '撤销的问题不在基数内（数据里没有撤销日期，不能截尾），另行列数；未报状态、无反馈日期、已完成而无日期的问题在时间上放不下，一律列数而不计入；完成日早于反馈日的按第 0 天计。',
      '竖实线是整改期限：台账写明时限的用台账，没有的按期限规则从反馈日推算（按月推算，月末取末日）。截至日期与台账自报的截至日取早者。',
      '台账若只有在办问题，估计必然偏慢，因此拒绝作图。完成日期过半集中在不超过 3 天时，那是集中销号日而不是完成日。绝不用“已完成问题的平均天数”，它会漏掉没完成的问题。',
    ],
    columns: {
      group: '组',
      days: '反馈后天数',
      at_risk: '在册未完成',
      done_then: '当天完成',
      open_then: '当天删失',
      share: '累计完成',
      share_low: '95% 下限',
      share_high: '95% 上限',
    },
  },
  en: {
    topic: 'Rectification',
    view: 'Completion over time',
    name: 'Completion over time',
    definition:
      'share done by days since feedback, Kaplan–Meier; bands are 95% log-log intervals; open problems are kept and counted up to the as-of date',
    unit: '%',
    method: [
      'The clock starts with the feedback to the organization and stops on the day of completion. What was still open when the ledger was last known counts as “took at least so long” (right-censored). The curve is 1 − S(t) with S(t) = ∏(1 − d/n): n open and d done on a day; completions come before censorings of the same day (Kaplan & Meier, JASA 1958;53:457–481).',
      'Greenwood’s variance, interval on the log(−log S) scale (Kalbfleisch & Prentice 1980), as R’s survfit(conf.type = "log-log"). Groups are compared by the log-rank test (Mantel 1966, hypergeometric variance).',
      'Strictly, only “done” is done and “basically done” is still open; broadly, both are done. Long-term items are counted unless switched off.',
      'Withdrawn problems are not in the base (the data have no day of withdrawal to censor at) and are counted apart. Problems without a status, without a day of feedback, or done on an unknown day have no place in time: they are counted in words, not in the curve. Completion before feedback counts at day 0.',
      'The solid line is the time limit: as the ledger states it, else by the deadline rules from the day of feedback, in calendar months clamped to the month’s end. The earlier of the as-of date and the ledger’s own applies.',
      'A ledger of open problems only would make everything look slow, so no curve is drawn. Where over half of the completions fall on 3 days or fewer, those are days of reporting. The mean of completed problems is never used as “average time”: it leaves out what is not done.',
    ],
    columns: {
      group: 'Group',
      days: 'Days since feedback',
      at_risk: 'Open',
      done_then: 'Done that day',
      open_then: 'Censored that day',
      share: 'Done so far',
      share_low: '95% lower',
      share_high: '95% upper',
    },
  },
}
