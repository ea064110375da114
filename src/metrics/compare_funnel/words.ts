import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '对比',
    view: '漏斗图对照',
    name: '各列在对照组漏斗图中的位置',
    definition: '对照组为筛选范围内与 A 数据性质、层级相同，问题与线索都报的单轮',
    unit: '件/百个问题',
    method: [
      '中心线为对照组合计的线索率 ΣC ÷ ΣP × 100；控制限为精确泊松分布的 2.5%、97.5%（实线）和 0.1%、99.9%（虚线）分位，在计数之间插值（Spiegelhalter, Statistics in Medicine 2005;24:1185–1202）。',
      '离散程度 φ 为缩尾 10% 的 z² 均值；对照组不少于 10 轮且 φ > 1 时，控制限按 √φ 放宽。5% 的单位仅凭偶然也会越出 95% 控制限。',
      '一列有几轮时，用其单轮之和。越出控制限只提示须查看，不说明原因。与对照组数据性质不同的列不放入。',
    ],
    columns: {
      side: '列',
      name: '范围',
      clues: '移交线索',
      problems: '发现问题',
      rate: '线索率',
      rate_low: '线索率 95% 下限',
      rate_high: '线索率 95% 上限',
      centre: '中心线',
      low95: '95% 控制下限',
      high95: '95% 控制上限',
      low998: '99.8% 控制下限',
      high998: '99.8% 控制上限',
    },
  },
  en: {
    topic: 'Compare',
    view: 'Funnel',
    name: 'The columns in the funnel of a comparison set',
    definition:
      'the set: single rounds in scope, of A’s nature and level, that report problems and clues',
    unit: 'clues per 100 problems',
    method: [
      'Centre: ΣC ÷ ΣP × 100 of the set. Limits: 2.5 and 97.5% (solid), 0.1 and 99.9% (dotted) of the exact Poisson distribution, interpolated between counts (Spiegelhalter, Statistics in Medicine 2005;24:1185–1202).',
      'Over-dispersion φ is the mean of z², winsorised at 10%; with at least 10 rounds and φ > 1 the limits are widened by √φ. By chance alone 5% of units lie beyond the 95% limits.',
      'A column of several rounds stands as the sum of its single rounds. Beyond the limits means look, not why. A column of another nature than the set is left out.',
    ],
    columns: {
      side: 'Column',
      name: 'Selection',
      clues: 'Clues',
      problems: 'Problems',
      rate: 'Clue rate',
      rate_low: 'Clue rate, 95% lower',
      rate_high: 'Clue rate, 95% upper',
      centre: 'Centre',
      low95: '95% limit, lower',
      high95: '95% limit, upper',
      low998: '99.8% limit, lower',
      high998: '99.8% limit, upper',
    },
  },
}
