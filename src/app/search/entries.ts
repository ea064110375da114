import type { Row } from '#engine/engine.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Metric } from '#metrics/metric.ts'
import { nameRounds } from '#metrics/round.ts'
import type { Choices } from '#scope/choices.ts'
import type { View } from '#views/view.ts'
import type { Findable } from './find.ts'

/** What choosing an entry leads to. */
export type Target =
  | { to: 'page'; path: string }
  | { to: 'figure'; path: string; figure: string }
  | { to: 'region'; key: string }
  | { to: 'round'; key: string }
  | { to: 'organization'; name: string }

export interface Entry extends Findable {
  id: string
  /** Small text at the right: where it belongs. */
  detail: string
  target: Target
}

export const kinds = ['page', 'figure', 'region', 'round', 'organization'] as const

/** The pages of the navigation. */
export const pageEntries = (views: readonly View[], lang: Lang): Entry[] =>
  views
    .filter(({ hidden }) => !hidden)
    .map(({ path, title }) => ({
      id: `page ${path}`,
      label: title[lang],
      also: `${title.zh} ${title.en} ${path}`,
      detail: '',
      target: { to: 'page', path },
    }))

/** The figures of the pages, by the names of their metrics in both languages. */
export const figureEntries = (
  views: readonly View[],
  metrics: Readonly<Record<string, Metric>>,
  lang: Lang,
): Entry[] =>
  views.flatMap(({ path, title, figures = [] }) =>
    figures.flatMap((figure) => {
      const metric = metrics[figure]
      if (!metric) return []
      const { zh, en } = metric.words
      return {
        id: `figure ${figure}`,
        label: metric.words[lang].name,
        also: `${zh.name} ${zh.view} ${en.name} ${en.view} ${figure}`,
        detail: title[lang],
        target: { to: 'figure', path, figure },
      } satisfies Entry
    }),
  )

export const regionEntries = ({ regions }: Choices, rounds: (count: number) => string): Entry[] =>
  regions.map(({ key, code, name, rounds: count }) => ({
    id: `region ${key}`,
    label: name,
    also: code,
    detail: rounds(count),
    target: { to: 'region', key },
  }))

export const roundEntries = ({ rounds }: Choices, lang: Lang): Entry[] =>
  nameRounds(rounds, lang).map(({ round_key, region, round, basis }) => ({
    id: `round ${round_key}`,
    label: lang === 'en' ? `${region} ${round}` : `${region}${round}`,
    detail: basis,
    target: { to: 'round', key: round_key },
  }))

export const organizationEntries = (
  rows: readonly Row[],
  records: (count: number) => string,
): Entry[] =>
  rows.map((row) => ({
    id: `organization ${row['region']} ${row['organization']}`,
    label: String(row['organization']),
    detail: `${row['region']} · ${records(Number(row['records']))}`,
    target: { to: 'organization', name: String(row['organization']) },
  }))
