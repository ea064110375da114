import type { ListCell, ListingDrawing } from '#charts/listing.ts'
import { count, fixed, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { colourOf } from '../completion_curve/chart.ts'
import type { Context } from '../metric.ts'
import type { PointRow } from './columns.ts'

/** The drawn groups, each with its colour, and what is read from their curves. */
export function listing(rows: readonly PointRow[], context: Context): ListingDrawing {
  const say = WORDS[context.lang]
  const drawn = rows.filter(({ place }) => place !== null)
  const names = ['30', '60', '90', '180'] as const
  return {
    as: 'listing',
    columns: [
      { header: say.group, align: 'left' },
      ...names.map((days) => ({ header: say.day(days), align: 'right' as const })),
      { header: say.due, hint: say.dueHint, align: 'right' },
      { header: say.median, hint: say.medianHint, align: 'right' },
    ],
    sections: [
      {
        title: '',
        rows: drawn.map((row) => ({
          key: row.group_key ?? '',
          focus: row.group_key === context.focus,
          cells: [
            {
              as: 'text',
              text: row.group ?? '',
              detail: `n = ${count(row.problems ?? 0)}`,
              swatch: colourOf(row.place ?? 0, context.tokens),
            },
            ...names.map((days) => shareCell(row, `day_${days}`, context.lang)),
            shareCell(row, 'day_due', context.lang),
            medianCell(row, context.lang),
          ],
        })),
      },
    ],
    more: null,
    describe: say.describe(drawn.length),
  }
}

type Read = 'day_30' | 'day_60' | 'day_90' | 'day_180' | 'day_due'

function shareCell(row: PointRow, name: Read, lang: Lang): ListCell {
  const value = row[name]
  const say = WORDS[lang]
  if (value === null)
    return { as: 'missing', text: '—', hatched: false, detail: whyNot(row, name, lang) }
  const isDrawn = name === 'day_180' && row.cluster_low !== null
  const low = isDrawn ? row.cluster_low : row[`${name}_low`]
  const high = isDrawn ? row.cluster_high : row[`${name}_high`]
  const interval = `${bare(low)}–${bare(high)}${isDrawn ? say.drawn : ''}`
  return { as: 'number', text: percent(value, 0), value, detail: interval }
}

const bare = (share: number | null) => fixed(100 * (share ?? 0), 0)

const whyNot = ({ due_days }: PointRow, name: Read, lang: Lang) =>
  WORDS[lang][name === 'day_due' && due_days === null ? 'noDue' : 'tooShort']

function medianCell({ median, median_low, median_high }: PointRow, lang: Lang): ListCell {
  const say = WORDS[lang]
  const interval = `${days(median_low)}–${days(median_high)}`
  return median === null
    ? { as: 'missing', text: '—', hatched: false, detail: say.notReached }
    : { as: 'number', text: days(median), value: median, detail: interval }
}

const days = (value: number | null) =>
  value === null ? '' : fixed(value, Number.isInteger(value) ? 0 : 1)

const WORDS = {
  zh: {
    group: '组',
    day: (days: string) => `${days} 天`,
    due: '到期',
    dueHint: '到期日的累计完成率：台账写明的时限，没有的按期限规则推算',
    median: '中位数',
    medianHint: '完成半数问题所用天数',
    drawn: '＊',
    noDue: '时限不一',
    tooShort: '未满',
    notReached: '未过半',
    describe: (groups: number) => `${groups} 组在 30、60、90、180 天和到期日的累计完成率与中位天数`,
  },
  en: {
    group: 'Group',
    day: (days: string) => `${days} d`,
    due: 'Due',
    dueHint: 'Share done by the due date: as the ledger states it, else by the deadline rules',
    median: 'Median',
    medianHint: 'Days until half are done',
    drawn: '*',
    noDue: 'varies',
    tooShort: 'too soon',
    notReached: 'under half',
    describe: (groups: number) =>
      `Share done by 30, 60, 90, 180 days and the due date, and median days, for ${groups} groups`,
  },
}
