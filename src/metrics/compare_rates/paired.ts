import type { Lang } from '#i18n/lang.ts'
import { columnWords } from '../compare_measures/column-words.ts'
import { columns, derived } from '../compare_measures/columns.ts'
import { deriveFor } from '../compare_measures/derive.ts'
import type { RateId } from '../compare_measures/measures.ts'
import { notes, size } from '../compare_measures/notes.ts'
import sql from '../compare_measures/query.sql?raw'
import { sideBehind } from '../compare_measures/side-behind.ts'
import { defineMetric } from '../metric.ts'
import { pairedChart } from './paired-chart.ts'
import { rateHeadline } from './rate-headline.ts'
import { refused } from './refused.ts'

interface PairedWords {
  view: string
  name: string
  definition: string
  unit: string
  /** What stands over and under the line, and per how many. */
  formula: string
}

/** The metric that compares one rate of the sides. */
export const pairedMetric = (id: RateId, words: Record<Lang, PairedWords>) =>
  defineMetric({
    sql,
    columns,
    derived,
    derive: deriveFor([id]),
    key: (row) => `${row.measure_id}/${row.side}`,
    headline: (rows, { lang }) => rateHeadline(id, rows, lang),
    size: (rows, { lang }) => size(rows, lang),
    notes: (rows, { lang }) => [...notes(rows, lang), METHODS[lang].footer],
    draw: (rows, context) => {
      const title = rateHeadline(id, rows, context.lang)
      if (!rows.some((row) => (row.rounds ?? 0) > 0)) return { as: 'empty', title, missing: 0 }
      return (
        refused(rows, ['nature', 'mixed'], title, context.lang) ?? pairedChart(id, rows, context)
      )
    },
    behind: sideBehind,
    words: { zh: wordsIn('zh', words.zh), en: wordsIn('en', words.en) },
  })

const wordsIn = (lang: Lang, { formula, ...own }: PairedWords) => ({
  topic: METHODS[lang].topic,
  ...own,
  method: [formula, ...METHODS[lang].paragraphs],
  columns: columnWords[lang],
})

const METHODS = {
  zh: {
    topic: '对比',
    footer: { label: '方法', text: '区间为精确泊松；率比为条件二项精确法。' },
    paragraphs: [
      '一列有几轮时，分子、分母各自相加，只用两项都报的单轮；多轮合计不与单轮相加。区间为 95% 精确泊松区间（Garwood, Biometrika 1936;28:437–442）。',
      '率比为 A ÷ 另一列，区间与 p 值用条件二项精确法（同 R 的 poisson.test）。率比区间不含 1 才说有差别；两个区间各自重叠与否不作判断。三项率比同时看，p 值未作多重比较校正。',
      '不比较：一列内混有真实与模拟数据，或一列真实、一列模拟；两列含相同轮次；多轮合计可能包含另一列的轮次；任一项未报。未报不当作 0。',
    ],
  },
  en: {
    topic: 'Compare',
    footer: {
      label: 'Method',
      text: 'exact Poisson intervals; ratios by the exact conditional binomial.',
    },
    paragraphs: [
      'Where a column holds several rounds, numerators and denominators are summed apart over the single rounds that report both; figures of several rounds are never added to single ones. Exact 95% Poisson intervals (Garwood, Biometrika 1936;28:437–442).',
      'The ratio is A ÷ the other column, with the exact conditional binomial interval and p (as R’s poisson.test). A difference is claimed only where the interval of the ratio leaves out 1; whether the two intervals overlap decides nothing. Three ratios are looked at together; p is not adjusted for that.',
      'Not compared: real and synthetic data in one column, or one against the other; columns that share rounds; a figure of several rounds that may hold those of the other column; a count that is not reported. Not reported is never 0.',
    ],
  },
}
