import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const recipientWords = {
  zh: { discipline: '纪委监委', organization: '组织部', other: '其他部门', nr: '未报' },
  en: {
    discipline: 'Discipline commission',
    organization: 'Organization dept.',
    other: 'Others',
    nr: 'Not reported',
  },
}

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '接收部门',
    name: '线索接收部门',
    definition: '逐条线索记录中的接收单位，归为三类',
    unit: '件或人',
    method: [
      '占比 = 该部门接收的线索数 ÷ 有逐条记录的全部线索数，含未写明接收单位的；区间为 95% Wilson 区间（Wilson, JASA 1927;22:209–212）。',
      '接收单位归为纪委监委、组织部、其他部门三类，各级机关归入同名一类。没有写明的为“未报”，斜纹表示。件与人分开计数；数据性质不同的记录不合并。',
    ],
    columns: {
      receiver: '接收部门',
      basis: '数据性质',
      clues: '线索',
      total: '合计',
      share: '占比',
      share_low: '95% 下限',
      share_high: '95% 上限',
      rounds: '轮次',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Recipients',
    name: 'Recipients of clues',
    definition: 'the recipient in each clue record, in three groups',
    unit: 'clues or persons',
    method: [
      'Share = clues received ÷ all clues with a record, those that name no recipient included; 95% Wilson intervals (Wilson, JASA 1927;22:209–212).',
      'Recipients are grouped into discipline commissions, organization departments and others, whatever their level. Where none is named it is not reported and hatched. Pieces and persons are counted apart; kinds of data are never combined.',
    ],
    columns: {
      receiver: 'Recipient',
      basis: 'Nature',
      clues: 'Clues',
      total: 'Total',
      share: 'Share',
      share_low: '95% lower',
      share_high: '95% upper',
      rounds: 'Rounds',
    },
  },
}
