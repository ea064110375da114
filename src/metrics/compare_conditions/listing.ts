import type { ListCell, ListingDrawing } from '#charts/listing.ts'
import type { Tokens } from '#charts/tokens.ts'
import type { Context } from '../metric.ts'
import { stateWord } from '../state.ts'
import type { Condition } from './columns.ts'
import { words } from './words.ts'

const LETTERS = ['a', 'b', 'c', 'd'] as const

/** Condition by condition: what holds of each side, and whether they are alike. */
export function listing(rows: readonly Condition[], { lang, tokens }: Context): ListingDrawing {
  const say = WORDS[lang]
  const letters = LETTERS.slice(0, rows[0]?.sides ?? 0)
  return {
    as: 'listing',
    columns: [
      { header: say.condition, align: 'left' },
      ...letters.map((letter) => ({ header: letter.toUpperCase(), align: 'left' as const })),
      { header: say.verdict, align: 'left' },
    ],
    sections: [
      {
        title: '',
        rows: rows.map((row) => ({
          key: row.condition_id ?? '',
          focus: false,
          cells: [
            { as: 'text', text: row.condition ?? '' },
            ...letters.map((letter): ListCell => factCell(row[letter], lang)),
            verdictCell(row, tokens),
          ],
        })),
      },
    ],
    more: null,
    describe: words[lang].name,
  }
}

const factCell = (text: string | null, lang: Context['lang']): ListCell =>
  text === null
    ? { as: 'missing', text: stateWord('nr', lang), hatched: false }
    : { as: 'text', text }

const SIGNS = { same: '＝', different: '≠', unknown: '？', refused: '✕' } as const

function verdictCell(row: Condition, tokens: Tokens): ListCell {
  if (row.verdict === null) return { as: 'text', text: '—' }
  const sign = SIGNS[row.verdict_id as keyof typeof SIGNS]
  const isMarked = row.verdict_id === 'different' || row.verdict_id === 'refused'
  return {
    as: 'text',
    text: `${sign} ${row.verdict}`,
    ...(isMarked && { swatch: tokens.status.note }),
  }
}

const WORDS = {
  zh: { condition: '条件', verdict: '判定' },
  en: { condition: 'Condition', verdict: 'Verdict' },
}
