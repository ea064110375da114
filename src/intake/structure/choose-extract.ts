import type { ErrorCode, Facts } from '#errors.ts'
import type { ExtractId } from '#schema/table.ts'
import { answerTo, type Recipe } from '../recipe.ts'
import type { Unpivot } from '../report.ts'
import type { Question } from '../rule.ts'
import { isComplete, type Match } from './match.ts'
import { type Cells, wideTable } from './wide-table.ts'

/** The extract that a table is read as, and what stands in the way of that. */
export interface Chosen {
  match: Match
  unpivot: Unpivot | null
  /** No doubt is left about the extract. */
  isSure: boolean
  /** Those that fit alike. */
  likely: readonly ExtractId[]
  questions: readonly Question[]
}

export interface Failure {
  code: ErrorCode
  facts: Facts
}

const EXAMPLES = 3

/** Chooses the extract of a table from how it reads as each: the reader's, or the one that fits best alone. */
export function chooseExtract(
  matches: readonly Match[],
  recipe: Recipe,
  cells: Cells,
  titles: readonly string[],
): Chosen {
  const wide = wideTable(matches, cells, titles)
  const turns = answerTo(recipe, 'wide_table', '')
  const read =
    wide && turns !== 'attributes'
      ? matches.map((one) => (one.extract === wide.match.extract ? wide.match : one))
      : matches
  const ranked = [...read].sort(
    (a, b) => b.found - a.found || Number(isComplete(b)) - Number(isComplete(a)),
  )
  const isSure = isClear(ranked)
  const match = ranked.find(({ extract }) => extract.id === recipe.extract) ?? ranked[0]!
  const isWide = wide !== null && match.extract === wide.match.extract
  return {
    // Until the reader agrees, the labels' column lacks.
    match: isWide && turns === null ? plainMatch(matches, match) : match,
    unpivot: isWide && turns !== 'attributes' ? wide.unpivot : null,
    isSure: isSure || recipe.extract !== null,
    likely: alike(ranked).map(({ extract }) => extract.id),
    questions: [
      ...(isSure ? [] : [extractQuestion(ranked)]),
      ...(isWide ? [wideQuestion(wide.unpivot)] : []),
    ],
  }
}

const plainMatch = (matches: readonly Match[], { extract }: Match) =>
  matches.find((one) => one.extract === extract)!

/** Whether the first match is better than the others. */
function isClear([best, next]: readonly Match[]) {
  if (!best || best.found < 2) return false
  if (!isComplete(best)) return true
  return !(next && isComplete(next) && next.found === best.found)
}

/** What stands in the way of reading a table as the extract it was matched with. */
export function failureOf({ isSure, likely }: Chosen, match: Match): Failure | null {
  if (!isSure) return { code: 'extract_unknown', facts: { likely: likely.join(',') } }
  if (match.missing.length === 0) return null
  const { extract, missing } = match
  return { code: 'columns_missing', facts: { extract: extract.id, names: missing.join(',') } }
}

const alike = (ranked: readonly Match[]) =>
  ranked.filter((one) => isComplete(one) && one.found === ranked[0]?.found)

const extractQuestion = (ranked: readonly Match[]): Question => ({
  rule: 'extract',
  header: '',
  column: null,
  count: ranked[0]?.found ?? 0,
  examples: (ranked[0]?.columns ?? [])
    .filter(({ column }) => column !== null)
    .slice(0, EXAMPLES)
    .map(({ header }) => header),
  choices: ranked.map(({ extract }) => extract.id),
})

const wideQuestion = ({ field, groups }: Unpivot): Question => ({
  rule: 'wide_table',
  header: '',
  column: field,
  count: groups.reduce((sum, { values }) => sum + values.length, 0),
  examples: groups.slice(0, EXAMPLES).map(({ label }) => label),
  choices: ['unpivot', 'attributes'],
})
