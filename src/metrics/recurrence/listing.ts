import type { ListCell, ListingDrawing } from '#charts/listing.ts'
import { count, percent } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import type { RecurrenceRow } from './columns.ts'
import { sentences } from './sentences.ts'

/** Rounds that re-check earlier ones, in official order. */
export function listing(rows: readonly RecurrenceRow[], context: Context): ListingDrawing {
  const say = sentences[context.lang]
  return {
    as: 'listing',
    columns: [
      { header: say.round, align: 'left' },
      { header: say.rechecked, hint: say.recheckedHint, align: 'right' },
      { header: say.recurred, align: 'right' },
      { header: say.rate, align: 'right' },
      { header: say.unresolved, hint: say.unresolvedHint, align: 'right' },
      { header: say.newFound, align: 'right' },
    ],
    sections: [
      {
        title: '',
        rows: rows.map((row) => ({
          key: row.round_key ?? '',
          focus: row.round_key === context.focus,
          cells: [
            { as: 'text', text: `${row.region} ${row.round}`, detail: row.basis ?? '' },
            number(row.rechecked),
            number(row.recurred),
            {
              as: 'number',
              text: percent(row.rate ?? 0),
              value: row.rate ?? 0,
              detail: `${percent(row.rate_low ?? 0)}–${percent(row.rate_high ?? 0)}`,
              strong: true,
            },
            number(row.unresolved),
            number(row.new_found),
          ],
        })),
      },
    ],
    more: null,
    describe: say.describe(rows.length),
  }
}

const number = (value: number | null): ListCell =>
  value === null
    ? { as: 'missing', text: '—', hatched: false }
    : { as: 'number', text: count(value), value }
