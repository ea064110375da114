import { hasRate, withRate } from '../clue-pairs.ts'
import { defineMetric } from '../metric.ts'
import { nameRounds } from '../round.ts'
import { roundBehind } from '../round-behind.ts'
import { columns, derived } from './columns.ts'
import { headline } from './headline.ts'
import { heat } from './heat.ts'
import { notes } from './notes.ts'
import sql from './query.sql?raw'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

/** Clues per 100 problems, regions by rounds. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive: (rows, { lang }) => nameRounds(rows, lang).map(withRate),
  key: (row) => row.round_key ?? '',
  headline: (rows, { lang }) => headline(rows, lang),
  size: (rows, { lang }) => sentences[lang].size(rows),
  notes,
  draw: (rows, context) =>
    rows.some(hasRate)
      ? heat(rows, context)
      : { as: 'empty', title: headline(rows, context.lang), missing: rows.length },
  behind: (key, rows, { lang }) => roundBehind(key, rows, lang),
  words,
})
