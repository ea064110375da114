import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

/** Where a unit lies: within the 95 % limits, beyond them, beyond the 99.8 % limits. */
export const zoneWords: Record<Lang, readonly [string, string, string]> = {
  zh: ['95% 控制限内', '越出 95% 控制限', '越出 99.8% 控制限'],
  en: ['Within 95% limits', 'Beyond 95% limits', 'Beyond 99.8% limits'],
}

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '漏斗图',
    name: '线索率漏斗图',
    definition:
      '移交线索 ÷ 发现问题 × 100，每点为一轮中的一家党组织（或一轮）；中心线为合计，控制限为插值精确泊松',
    unit: '件或人/百个问题',
    method: [
      '漏斗图回答：一家党组织（或一轮）的线索率，是否超出样本大小本身会造成的波动。横轴为发现问题数 P，纵轴为 C ÷ P × 100；中心线 = ΣC ÷ ΣP × 100，取图中全部点。',
      '控制限：若线索数服从以 P × 中心值为均值的泊松分布，95%（实线）与 99.8%（虚线）的点应落在限内。限值在相邻两个整数之间按累积概率插值，低于 0 的取 0（Spiegelhalter, Statistics in Medicine 2005;24:1185–1202，附录 A.1）。',
      '过度离散 φ 为缩尾 10% 后 z² 的均值，z =（C − 期望）÷ √期望。只有 φ > 1 且不少于 10 个点时，才把控制限离中心的距离乘以 √φ，并在图下说明。',
      '越出 95% 控制限的点，单凭随机波动就预期有 5%；越限只提示核对口径与样本，不表示问题轻重。组间差异检验为 χ² = Σ(C − 期望)² ÷ 期望，自由度为点数减 1。',
      '党组织按逐条记录计数：所在轮次有线索清单（或报告的线索数为 0）而该家没有线索，记 0；其余为未报，不画点。没有写明党组织的记录、没有问题的党组织和多轮合计不在图中。件与人分开计算，从不相加。数据性质不同的点各有中心线，图中只画点数最多的一类。',
    ],
    columns: {
      region: '地区',
      round: '轮次',
      basis: '数据性质',
      coverage: '统计范围',
      organization: '党组织',
      clues: '线索',
      problems: '问题',
      rate: '线索率',
      rate_low: '95% 下限',
      rate_high: '95% 上限',
      low998: '99.8% 控制下限',
      low95: '95% 控制下限',
      centre: '中心线',
      high95: '95% 控制上限',
      high998: '99.8% 控制上限',
      zone: '位置',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Funnel plot',
    name: 'Funnel plot of clue rates',
    definition:
      'clues passed on ÷ problems found × 100; each point is one organization in one round (or one round); exact interpolated Poisson limits around the pooled rate',
    unit: 'clues or persons per 100 problems',
    method: [
      'A funnel plot asks whether the clue rate of an organization (or a round) lies further out than its size alone would bring about. Across: problems found, P; up: C ÷ P × 100. The centre is ΣC ÷ ΣP × 100 over all points shown.',
      'Limits: were the clues Poisson with mean P × centre, 95% (solid) and 99.8% (dotted) of the points would lie within. Limits are interpolated between whole counts by cumulative probability; those under 0 are 0 (Spiegelhalter, Statistics in Medicine 2005;24:1185–1202, appendix A.1).',
      'Over-dispersion φ is the mean of z² winsorised by 10%, z = (C − expected) ÷ √expected. Only if φ > 1 and there are at least 10 points are the limits moved away from the centre by √φ, and the note says so.',
      'Chance alone puts 5% of the points beyond the 95% limits; to lie beyond means that definition and sample are worth a check, not that a unit is good or bad. Heterogeneity: χ² = Σ(C − expected)² ÷ expected with one degree of freedom less than points.',
      'Organizations are counted from records: one without clues in a round that has a clue list (or reports 0 clues) has 0; in other rounds it is not reported and not drawn. Records that name no organization, organizations without problems and several rounds pooled are left out. Pieces and persons are counted apart and never added. Each kind of data has its own centre; the plot shows the kind with the most points.',
    ],
    columns: {
      region: 'Region',
      round: 'Round',
      basis: 'Nature',
      coverage: 'Coverage',
      organization: 'Organization',
      clues: 'Clues',
      problems: 'Problems',
      rate: 'Clue rate',
      rate_low: '95% lower',
      rate_high: '95% upper',
      low998: 'Lower 99.8% limit',
      low95: 'Lower 95% limit',
      centre: 'Centre',
      high95: 'Upper 95% limit',
      high998: 'Upper 99.8% limit',
      zone: 'Position',
    },
  },
}
