import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '类别',
    view: '偏离预期',
    name: '类别构成的偏离',
    definition: '调整后标准化残差（Haberman）；正值为多于按总体构成的预期，不代表好坏',
    unit: '标准差',
    method: [
      '表为类别 × 列（地区、轮次或组织类型）。预期 = 行合计 × 列合计 ÷ 总计；残差 =（实际 − 预期）÷ √[预期 ×（1 − 行占比）×（1 − 列占比）]，独立时近似标准正态（Haberman, Biometrics 1973;29:205–220；Agresti, Categorical Data Analysis §3.3）。',
      '|残差| ≥ 2 着色，≥ 3 加深。◆ 为全部格的双侧 p 值经 Benjamini–Hochberg 校正后 q＜0.05（JRSS B 1995;57:289–300）；没有 ◆ 的着色格可能只是偶然。',
      '期望频数小于 5 的格超过 20% 时不逐格判断：二级不够用一级，一级也不够只给整体检验的模拟 p 值。',
      '只有部分口径有的方面（如三个聚焦没有整改一类）：共有类别一起检验，该方面只在有它的列之间检验。口径不能精确对应的列不进表。',
      '只用已归到本级类别的问题；“其他”、未分类、未报不进表。公开与模拟数据不同表，取问题较多的一类。同一组织的问题并不独立，检验会偏于显著。',
    ],
    columns: {
      category: '类别',
      region: '地区或类型',
      round: '轮次',
      basis: '数据性质',
      problems: '实际',
      expected: '预期',
      residual: '残差',
      p: 'p 值',
      q: 'BH 校正 q',
      size: '本列问题数',
    },
  },
  en: {
    topic: 'Categories',
    view: 'Departures',
    name: 'Departures of the category mix',
    definition:
      'adjusted standardized residual (Haberman); positive: more than the overall mix would have it, neither good nor bad',
    unit: 'standard deviations',
    method: [
      'Categories × columns (regions, rounds or types of organization). Expected = row total × column total ÷ total; residual = (observed − expected) ÷ √[expected × (1 − row share) × (1 − column share)], about standard normal under independence (Haberman, Biometrics 1973;29:205–220; Agresti, Categorical Data Analysis §3.3).',
      'Coloured from |residual| ≥ 2, darker from 3. ◆: the two-sided p-values of all cells, adjusted by Benjamini–Hochberg, give q < 0.05 (JRSS B 1995;57:289–300); a coloured cell without ◆ may well be chance.',
      'No cell is judged where more than 20% of the cells expect fewer than 5: axes stand in for classes, and where even they have too few there is only a simulated p-value of the whole table.',
      'An axis that some schemes lack (三个聚焦 has none for rectification) is tested among the columns that have it, the others together. Columns of schemes that do not correspond exactly stay out.',
      'Only problems classified at this level; other, unclassified and not reported stay out. Published and synthetic data never share a table; the kind with more problems is shown. Problems of one organization are not independent, so the test finds a little too much.',
    ],
    columns: {
      category: 'Category',
      region: 'Region or type',
      round: 'Round',
      basis: 'Nature',
      problems: 'Observed',
      expected: 'Expected',
      residual: 'Residual',
      p: 'p-value',
      q: 'BH-adjusted q',
      size: 'Problems in column',
    },
  },
}
