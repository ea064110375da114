import type { Lang } from '#i18n/lang.ts'
import type { Columns, RowOf } from './metric.ts'
import { numeral } from './numeral.ts'

/** What every query with one row per round selects to name, group and order its rows. */
export const roundColumns = {
  round_key: { kind: 'text', hidden: true },
  region_key: { kind: 'text', hidden: true },
  region: { kind: 'text' },
  level: { kind: 'text', hidden: true },
  term: { kind: 'count', hidden: true },
  number: { kind: 'count', hidden: true },
  label: { kind: 'text', hidden: true },
  pooled: { kind: 'boolean', hidden: true },
  nature: { kind: 'text', hidden: true },
  ordinal: { kind: 'count', hidden: true },
  source: { kind: 'text', hidden: true },
} as const satisfies Columns

/** What statistics and words add for the table: the round's name, what kind of data it is, what it covers. */
export const namedRoundColumns = {
  ...roundColumns,
  round: { kind: 'text' },
  basis: { kind: 'text' },
  coverage: { kind: 'text' },
} as const satisfies Columns

export type RoundRow = RowOf<typeof roundColumns>

const NATURES = ['published', 'internal', 'unstated', 'synthetic'] as const
export type Nature = (typeof NATURES)[number]

export const natureOf = ({ nature }: { nature: string | null }): Nature =>
  NATURES.find((known) => known === nature) ?? 'unstated'

/** Rows by what kind of data they are, the synthetic last; kinds that do not occur are left out. */
export const byNature = <R extends { nature: string | null }>(rows: readonly R[]) =>
  NATURES.map((nature) => [nature, rows.filter((row) => natureOf(row) === nature)] as const).filter(
    ([, members]) => members.length > 0,
  )

export const isSynthetic = (row: { nature: string | null }) => row.nature === 'synthetic'

/** Adds names; a round whose name another of its region bears too gets its committee's term. */
export function nameRounds<R extends RoundRow>(rows: readonly R[], lang: Lang) {
  const seen = new Map<string, number>()
  const nameOf = (row: R) => `${row.region_key} ${roundName(row, lang)}`
  for (const row of rows) seen.set(nameOf(row), (seen.get(nameOf(row)) ?? 0) + 1)
  return rows.map((row) => ({
    ...row,
    round: (seen.get(nameOf(row)) ?? 0) > 1 ? termed(row, lang) : roundName(row, lang),
    basis: WORDS[lang][natureOf(row)],
    coverage: WORDS[lang][row.pooled ? 'pooled' : 'single'],
  }))
}

/** 第十二轮 as written; a round known by its date only: 2023 年 4 月一轮. */
export function roundName(
  { label, number, pooled }: Pick<RoundRow, 'label' | 'number' | 'pooled'>,
  lang: Lang,
): string {
  const say = WORDS[lang]
  if (!label) return say.unnamed
  if (pooled) return lang === 'zh' ? pooledName(label) : `${label} (pooled)`
  const [, year = '', month] = DATED.exec(label) ?? []
  if (year !== '') return say.dated(year === '-' ? null : Number(year), Number(month ?? 0))
  return lang === 'en' && number !== null ? `Round ${number}` : label
}

/** `2023`, `2023-04`, `2023-04-27`, and `--04-27` without a year. */
const DATED = /^(\d{4}|-)(?:-(\d{2}))?(?:-\d{2})?$/

const pooledName = (label: string) => (/合计|累计|全部|以来/.test(label) ? label : `${label}合计`)

function termed(row: RoundRow, lang: Lang) {
  const name = roundName(row, lang)
  if (row.term === null) return name
  return lang === 'zh' ? `${numeral(row.term)}届${name}` : `${name}, term ${row.term}`
}

/** 玉溪市第十二轮, to stand in a sentence. */
export const fullName = (row: { region: string | null; round: string | null }, lang: Lang) => {
  const round = inSentence(row.round, lang)
  return lang === 'en' || /^\d/.test(round) ? `${row.region} ${round}` : `${row.region}${round}`
}

/** A round's name inside a sentence. */
export const inSentence = (round: string | null, lang: Lang) =>
  lang === 'en' ? (round ?? '—').replace(/^Round/, 'round') : (round ?? '—')

const WORDS = {
  zh: {
    published: '公开通报',
    internal: '内部台账',
    synthetic: '模拟数据',
    unstated: '未注明性质',
    single: '单轮',
    pooled: '多轮合计',
    unnamed: '未注明轮次',
    dated: (year: number | null, month: number) =>
      `${year === null ? '' : `${year} 年`}${month > 0 ? ` ${month} 月` : ''}一轮`.trim(),
  },
  en: {
    published: 'Published',
    internal: 'Internal ledger',
    synthetic: 'Synthetic data',
    unstated: 'Nature not stated',
    single: 'Single round',
    pooled: 'Several rounds pooled',
    unnamed: 'Unnamed round',
    dated: (year: number | null, month: number) => {
      const padded = String(month).padStart(2, '0')
      if (year === null) return `Round of month ${month}`
      return month > 0 ? `Round of ${year}-${padded}` : `Round of ${year}`
    },
  },
}
