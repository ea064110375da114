import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import type { MixBy } from '../problem-mix.ts'
import { pText } from '../problem-mix-words.ts'
import type { ResidualRow } from './columns.ts'
import { residualBy } from './derive.ts'

/** Whether a residual is out of what chance often does. */
export const isOut = (residual: number) => Math.abs(residual) >= 2

/** Whether it stays so for being one of many: Benjamini–Hochberg at 5 %. */
export const isReal = (row: ResidualRow) => row.q !== null && row.q < 0.05

export const sentences = {
  zh: {
    corner: '类别',
    notInScheme: '不适用',
    tiny: '＜0.001',
    tips: ['调整后标准化残差', '实际/预期', 'BH 校正 q', '本列问题数'],
    legend: {
      bins: ['≤ −3', '−3 至 −2', '−2 至 +2 属随机波动', '+2 至 +3', '≥ +3'],
      sign: '◆ BH 校正后 q＜0.05',
    },
    describe: (rows: readonly ResidualRow[]) => {
      const { cells, real } = account(rows)
      return `类别构成偏离预期的残差表：${cells} 格，其中 ${real} 格在校正后仍偏离。`
    },
  },
  en: {
    corner: 'Category',
    notInScheme: 'n/a',
    tiny: '< 0.001',
    tips: ['Adjusted residual', 'Observed/expected', 'BH-adjusted q', 'Problems in column'],
    legend: {
      bins: ['≤ −3', '−3 to −2', '−2 to +2: chance', '+2 to +3', '≥ +3'],
      sign: '◆ BH-adjusted q < 0.05',
    },
    describe: (rows: readonly ResidualRow[]) => {
      const { cells, real } = account(rows)
      return `Residuals of the category mix: ${cells} cells, ${real} of them depart after adjustment.`
    },
  },
}

function account(rows: readonly ResidualRow[]) {
  const cells = rows.filter(({ residual }) => residual !== null)
  return { cells: cells.length, real: cells.filter(isReal).length }
}

/** The strongest departure that stands after adjustment. */
const strongest = (rows: readonly ResidualRow[]): ResidualRow | null =>
  rows.filter(isReal).sort((a, b) => Math.abs(b.residual ?? 0) - Math.abs(a.residual ?? 0))[0] ??
  null

const nameOf = ({ region, round }: ResidualRow, lang: Lang) =>
  [region, round].filter(Boolean).join(lang === 'zh' ? '' : ' ')

/** How many cells depart, and which the most; or that none does, or can't be told. */
export function headline(rows: readonly ResidualRow[], context: Context): string {
  const { lang } = context
  const say = HEADLINES[lang]
  const units = say.units[residualBy(rows, context) || 'region']
  if (rows.length === 0) return say.none(units)
  if (rows[0]?.trusted === false) return say.refused(units, pText(rows[0].test_p ?? 1, lang))
  const { cells, real } = account(rows)
  const top = strongest(rows)
  if (!top) return say.alike(cells)
  return say.some(cells, real, nameOf(top, lang), top.category ?? '')
}

/** The page's finding: who has more, or fewer, of what than expected; null when nothing stands after adjustment. */
export function finding(rows: readonly ResidualRow[], lang: Lang): string | null {
  const top = strongest(rows)
  if (!top) return null
  const others = rows.filter(
    (row) =>
      isReal(row) && row.group !== top.group && (row.residual ?? 0) * (top.residual ?? 0) > 0,
  )
  const second = strongest(others)
  return HEADLINES[lang].finding(
    [top, ...(second ? [second] : [])].map((row) => ({
      name: nameOf(row, lang),
      category: row.category ?? '',
    })),
    (top.residual ?? 0) > 0,
  )
}

interface Named {
  name: string
  category: string
}

const HEADLINES = {
  zh: {
    units: { round: '轮次', region: '地区', org_type: '组织类型' } satisfies Record<MixBy, string>,
    none: (units: string) => `没有两个以上可比${units}，不检验类别构成的偏离`,
    refused: (units: string, p: string) => `样本不足，不逐格判断；各${units}构成整体检验 ${p}`,
    alike: (cells: number) => `${cells} 格中没有一格在校正后仍偏离预期`,
    some: (cells: number, real: number, name: string, category: string) =>
      `${cells} 格中 ${real} 格校正后仍偏离，${name}“${category}”最突出`,
    finding: (named: readonly Named[], more: boolean) =>
      `${named.map(({ name, category }) => `${name}的“${category}”`).join('、')}问题${more ? '多' : '少'}于预期`,
  },
  en: {
    units: {
      round: 'rounds',
      region: 'regions',
      org_type: 'types of organization',
    } satisfies Record<MixBy, string>,
    none: (units: string) => `Fewer than two comparable ${units}: departures are not tested`,
    refused: (units: string, p: string) =>
      `Too few to judge cells; ${units} tested as a whole: ${p}`,
    alike: (cells: number) => `None of ${cells} cells departs from expectation after adjustment`,
    some: (cells: number, real: number, name: string, category: string) =>
      `${real} of ${cells} cells depart after adjustment, most of all ${name}: ${lower(category)}`,
    finding: ([top]: readonly Named[], more: boolean) =>
      `${top?.name} has ${more ? 'more' : 'fewer'} problems than expected in ${lower(top?.category ?? '')}`,
  },
}

/** A category's name inside an English sentence. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
