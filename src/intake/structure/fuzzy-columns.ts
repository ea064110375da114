import type { Extract } from '#schema/table.ts'
import { answerTo, type Recipe } from '../recipe.ts'
import type { ColumnMatch } from '../report.ts'
import type { Question, RuleUse } from '../rule.ts'
import { isEmpty } from './header-rows.ts'
import { type Match, namedColumn, withColumns } from './match.ts'
import { type Near, nearColumns } from './near-headers.ts'
import type { Cells } from './wide-table.ts'

export interface FuzzyMatch {
  match: Match
  questions: readonly Question[]
  rules: readonly RuleUse[]
}

const MOST_COLUMNS = 200
const EXAMPLES = 3

/**
 * Asks about headers that only resemble the name of a column nothing else feeds, and does as answered. Without an
 * answer they feed none. `turned`: columns of a wide table, which are labels.
 */
export function fuzzyColumns(
  match: Match,
  recipe: Recipe,
  cells: Cells,
  turned: ReadonlySet<number>,
): FuzzyMatch {
  const free = freeColumns(match, recipe, turned)
  const asked = proposals(match, free, cells)
  const used = new Set(match.columns.flatMap(({ column }) => column ?? []))
  const rules: RuleUse[] = []
  const columns = match.columns.map((column): ColumnMatch => {
    const near = asked.get(column.index)
    if (!near) return column
    const choice = answerTo(recipe, 'fuzzy_header', column.header)
    const chosen = near.find(({ id }) => id === choice && !used.has(id))
    if (!chosen) return { ...column, keep: choice !== 'nothing', score: near[0]!.score }
    used.add(chosen.id)
    const examples = [{ from: column.header, to: chosen.id }]
    rules.push({ rule: 'fuzzy_header', header: column.header, count: 1, examples })
    return { ...column, column: chosen.id, keep: false, score: chosen.score }
  })
  const questions = free.flatMap((column) => {
    const near = asked.get(column.index)
    return near ? [questionOf(column, near, cells)] : []
  })
  return { match: withColumns(match.extract, columns), questions, rules }
}

/** Columns that feed nothing, unless a reader said so, or their name is one that another column took. */
function freeColumns(match: Match, recipe: Recipe, turned: ReadonlySet<number>) {
  if (match.columns.length > MOST_COLUMNS) return []
  const sent = new Set(recipe.columns.map(({ header }) => header))
  return match.columns.filter(
    ({ column, header, index }) =>
      column === null &&
      !turned.has(index) &&
      !sent.has(header) &&
      namedColumn(header, match.extract) === null &&
      namedColumn(header.replace(/ \(\d+\)$/, ''), match.extract) === null,
  )
}

/** For each free column the columns it may feed; a column is proposed first to the header most like it. */
function proposals(match: Match, free: readonly ColumnMatch[], cells: Cells) {
  const used = new Set(match.columns.flatMap(({ column }) => column ?? []))
  const nears = free.map(({ header, index }) => ({
    index,
    near: nearColumns(header, match.extract).filter(
      ({ id }) => !used.has(id) && mayHold(match.extract, id, cells, index),
    ),
  }))
  const asked = new Map<number, readonly Near[]>()
  const given = new Set<string>()
  const byScore = nears
    .filter(({ near }) => near.length > 0)
    .sort((a, b) => b.near[0]!.score - a.near[0]!.score)
  for (const { index, near } of byScore) {
    const left = near.filter(({ id }) => !given.has(id))
    if (left.length === 0) continue
    given.add(left[0]!.id)
    asked.set(index, left)
  }
  return asked
}

const NUMERIC = new Set(['count', 'percent', 'date', 'period'])

/** Whether the cells are such as a column holds: a count, share or date has a digit in it. */
function mayHold(extract: Extract, id: string, cells: Cells, index: number) {
  if (!NUMERIC.has(extract.columns[id]?.type ?? '')) return true
  const filled = cells.map((record) => record[index] ?? '').filter((cell) => !isEmpty(cell))
  const withDigit = filled.filter((cell) => /[\d０-９一二三四五六七八九十百千万零]/.test(cell))
  return withDigit.length * 2 >= filled.length
}

function questionOf({ header, index }: ColumnMatch, near: readonly Near[], cells: Cells): Question {
  const filled = cells.map((record) => record[index] ?? '').filter((cell) => !isEmpty(cell))
  return {
    rule: 'fuzzy_header',
    header,
    column: near[0]!.id,
    count: filled.length,
    examples: [...new Set(filled)].slice(0, EXAMPLES),
    choices: [...near.map(({ id }) => id), 'attribute', 'nothing'],
  }
}
