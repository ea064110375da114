import type { Draft } from '#intake/ask/draft.ts'
import { answerTo, type Recipe } from '#intake/recipe.ts'
import { withAnswer, withRestored } from './revise.ts'

/** The total rows of a file, and what becomes of them. */
export interface TotalRows {
  /** Their physical lines, as far as they are listed. */
  lines: readonly number[]
  count: number
  /** Of them, those that are the sum, or the count, of the rows above. */
  proved: number
  /** Those that look like totals but are not, so that the reader is asked. */
  doubtful: number
  /** Taken for data by the reader's word. */
  isData: boolean
  /** The reader is asked and has not answered. */
  isOpen: boolean
}

type Known = Pick<Draft, 'asides' | 'books' | 'rules' | 'questions' | 'recipe'>

/** `before`: lines taken for totals so far; those of them brought back since are among the rows. */
export function totalRows(draft: Known, before: ReadonlySet<number>): TotalRows | null {
  const { asides, books, rules, recipe } = draft
  const aside = asides.filter(({ reason }) => reason === 'total').map(({ line }) => line)
  const back = recipe.restored.filter((line) => before.has(line))
  const doubtful = doubt(draft)?.count ?? 0
  const answer = answerTo(recipe, 'total_rows', '')
  const set = books?.parts.find(({ kind }) => kind === 'total')?.count ?? aside.length
  const count = set + back.length + (answer === 'data' ? doubtful : 0)
  if (count === 0) return null
  return {
    lines: [...aside, ...back].sort((a, b) => a - b),
    count,
    proved: rules.find(({ rule }) => rule === 'total_rows')?.count ?? 0,
    doubtful,
    isData: set === 0,
    isOpen: doubtful > 0 && answer === null,
  }
}

/** A recipe by which total rows are data, or are set aside: by the answer where one is asked for, else line by line. */
export function withTotals(
  recipe: Recipe,
  draft: Known,
  { lines }: TotalRows,
  isData: boolean,
): Recipe {
  const asked = doubt(draft)
  if (asked) return withAnswer(recipe, asked, isData ? 'data' : 'aside')
  return lines.reduce((changed, line) => withRestored(changed, line, isData), recipe)
}

const doubt = ({ questions }: Pick<Known, 'questions'>) =>
  questions.find(({ rule }) => rule === 'total_rows')
