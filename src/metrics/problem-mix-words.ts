import type { Lang } from '#i18n/lang.ts'
import type { MixBy } from './problem-mix.ts'
import { isSynthetic } from './round.ts'
import { sourceNote } from './sources.ts'

/** A p-value as a sentence tells it: `p＜0.001`, `p=0.032`. */
export const pText = (p: number, lang: Lang): string => {
  const least = lang === 'zh' ? 'p＜0.001' : 'p < 0.001'
  if (p < 0.001) return least
  return lang === 'zh' ? `p=${p.toFixed(3)}` : `p = ${p.toFixed(3)}`
}

/** How many rounds, regions or types of organization. */
export function unitsText(units: number, by: MixBy, lang: Lang): string {
  if (lang === 'zh') return `${units} ${{ round: '轮', region: '个地区', org_type: '类组织' }[by]}`
  const [one, many] = {
    round: ['round', 'rounds'],
    region: ['region', 'regions'],
    org_type: ['type of organization', 'types of organization'],
  }[by] as [string, string]
  return `${units} ${units === 1 ? one : many}`
}

/** Where the rows come from; types of organization are no regions, so that only their nature is told. */
export function mixSource(
  rows: readonly { region: string | null; nature: string | null; source: string | null }[],
  by: MixBy,
  lang: Lang,
) {
  const note = sourceNote(rows, lang)
  if (by !== 'org_type') return note
  const fictional = rows.filter(isSynthetic).length
  const said = WORDS[lang]
  if (fictional === 0) return note
  return { label: note.label, text: fictional === rows.length ? said.all : said.some }
}

const WORDS = {
  zh: {
    all: '模拟数据，地区与单位均为虚构。',
    some: '一部分为模拟数据，与其他数据分开列示。',
  },
  en: {
    all: 'synthetic data; regions and organizations are fictional.',
    some: 'partly synthetic data, shown apart from the rest.',
  },
}
