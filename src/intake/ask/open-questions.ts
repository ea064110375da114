import type { Engine } from '#engine/engine.ts'
import type { StagedRecords } from '../examine/stage.ts'
import type { Reading } from '../reading/read.ts'
import { answerTo, type Recipe } from '../recipe.ts'
import type { Question } from '../rule.ts'
import { ASIDE } from '../settle/settle.ts'
import type { Prepared } from './prepare.ts'

/** Whether a question still waits for its answer. Ragged records are rejected unless the reader says otherwise. */
function isOpen(question: Question, recipe: Recipe): boolean {
  const { rule, header } = question
  if (rule === 'ragged_rows') return false
  if (rule === 'extract') return recipe.extract === null
  if (rule === 'sheet') return recipe.sheet === null
  if (rule === 'unknown_code') return true
  if (rule === 'region_ambiguous' || rule === 'region_conflict')
    return !recipe.regions.some(({ name }) => name === header)
  if (rule === 'fuzzy_header' && recipe.columns.some((column) => column.header === header))
    return false
  return answerTo(recipe, rule, header) === null
}

/** The questions that wait for an answer. */
export const openQuestions = (questions: readonly Question[], recipe: Recipe) =>
  questions.filter((question) => isOpen(question, recipe))

// What a reader can mend: by naming the columns, the extract, the encoding or the quotation mark; or the delimiter.
const MENDABLE = new Set([
  'columns_missing',
  'extract_unknown',
  'encoding_unknown',
  'quote_unclosed',
])

function isMendable({ failure, hiddenSheets, encoding }: Reading) {
  const { code, facts } = failure ?? { code: '', facts: {} }
  const hasSigns = code === 'not_a_table' && Boolean(facts['signs']) && encoding !== 'xlsx'
  return hiddenSheets.length > 0 || hasSigns || MENDABLE.has(code)
}

/** Whether a file can't be loaded without its reader, is to be held back, or would load none of its records. */
export async function asksReader(engine: Engine, prepared: Prepared): Promise<boolean> {
  const { reading, recipe, staged } = prepared
  if (reading.failure) return isMendable(reading)
  if (!staged) return false
  const { records, examined } = staged
  if (openQuestions(examined.questions, recipe).length > 0) return true
  if (recipe.hold && (await rejects(engine, records))) return true
  const hasRecords = staged.reading.scanned.data + staged.reading.scanned.rejected > 0
  const [row] = await engine.rows(
    `SELECT count(*) > 0 AS some FROM (SELECT 1 FROM ${examined.cells.table} WHERE line NOT IN (SELECT line FROM ${records.base}_reject) LIMIT 1)`,
  )
  return hasRecords && row?.['some'] === false && (await rejects(engine, records))
}

/** Whether a record was rejected: a file of titles and totals only leaves nothing to decide. */
async function rejects(engine: Engine, { base, aside }: StagedRecords) {
  const [row] = await engine.rows(
    `SELECT (SELECT count(*) FROM ${base}_reject) + (SELECT count(*) FROM ${aside} WHERE reason NOT IN (${ASIDE})) > 0 AS some`,
  )
  return row?.['some'] === true
}
