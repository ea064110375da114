import { schemes } from '#schema/crosswalk.ts'
import { extractOf } from '#schema/extracts.ts'
import { mapCategory } from '#schema/map-category.ts'
import { plain } from '#schema/spelling.ts'
import type { ColumnMatch, Unpivot } from '../report.ts'
import { isEmpty } from './header-rows.ts'
import { isComplete, type Match, namedColumn } from './match.ts'
import { roundIn } from './round-in-header.ts'

const MOST_COLUMNS = 500
// Kinds of marks and numbers that a column of counts holds.
const COUNT = /^\s*(?:\d[\d,，]{0,15}\s*[个件项条人次]?|-|—+|\/|无|未报|n\/?a)\s*$/i
const MOSTLY = 0.9

/** What a table's cells tell of its columns: up to some hundred records, without titles and headers. */
export type Cells = readonly (readonly string[])[]

/** A match that turns a wide table, and what is turned. */
export interface WideMatch {
  match: Match
  unpivot: Unpivot
}

/**
 * A table with one column per category or round, of an extract that has no other column for these.
 * Null where there is none. `titles` name the measure where headers name rounds alone.
 */
export function wideTable(
  matches: readonly Match[],
  cells: Cells,
  titles: readonly string[],
): WideMatch | null {
  if ((matches[0]?.columns.length ?? 0) > MOST_COLUMNS) return null
  const of = (id: 'rounds' | 'problems') => matches.find(({ extract }) => extract.id === id)!
  const [rounds, problems] = [of('rounds'), of('problems')]
  return (
    byRound(problems, cells, titles) ??
    byCategory(problems, rounds, cells) ??
    byRound(rounds, cells, titles)
  )
}

const feeds = ({ columns }: Match, id: string) => columns.some(({ column }) => column === id)

function byCategory(problems: Match, rounds: Match, cells: Cells): WideMatch | null {
  const isTotals = isComplete(rounds) && rounds.columns.some((column) => isCount(rounds, column))
  if (isTotals || feeds(problems, 'category') || feeds(problems, 'count')) return null
  const columns = problems.columns.filter(
    ({ column, index, header }) =>
      column === null && isCategory(header) && holdsCounts(cells, index),
  )
  const groups = columns.map(({ header, index }) => ({
    label: header,
    values: [{ index, column: 'count' }],
  }))
  return turned(problems, { field: 'category', groups })
}

// Also of schemes that name another property, and so have no class of ours.
const labels = new Set(
  Object.values(schemes).flatMap(({ crossings }) =>
    crossings.flatMap((crossing) => crossing.labels.filter((label) => label.length > 3).map(plain)),
  ),
)

const isCategory = (header: string) =>
  mapCategory(header, null) !== null || labels.has(plain(header))

const isCount = ({ extract }: Match, { column }: ColumnMatch) =>
  column !== null && extract.columns[column]?.type === 'count'

function byRound(match: Match, cells: Cells, titles: readonly string[]): WideMatch | null {
  const isProblems = match.extract.id === 'problems'
  if (feeds(match, 'round') || (isProblems && !feeds(match, 'category'))) return null
  const bare = isProblems ? 'count' : measureIn(titles)
  const groups = new Map<string, { index: number; column: string }[]>()
  for (const { column: own, index, header } of match.columns) {
    const round = own === null ? roundIn(header) : null
    if (!round || !holdsCounts(cells, index)) continue
    const column =
      round.measure === '' ? bare : namedColumn(round.measure, extractOf(match.extract.id))
    const values = groups.get(round.label) ?? []
    if (column === null || values.some((value) => value.column === column)) continue
    groups.set(round.label, [...values, { index, column }])
  }
  return turned(match, {
    field: 'round',
    groups: [...groups].map(([label, values]) => ({ label, values })),
  })
}

/** The one measure that the titles of a table name. */
function measureIn(titles: readonly string[]): string | null {
  const text = titles.join(' ')
  const named = [
    ...(/线索|線索/.test(text) ? ['clues'] : []),
    ...(/发现问题|發現問題|问题数|問題數/.test(text) ? ['problems'] : []),
  ]
  return named.length === 1 ? named[0]! : null
}

function holdsCounts(cells: Cells, index: number) {
  const filled = cells.map((record) => record[index]).filter((cell) => !isEmpty(cell))
  const counts = filled.filter((cell) => COUNT.test(cell!.slice(0, 32)))
  return counts.length >= MOSTLY * filled.length
}

/** The match as it is once turned: the labels and the values feed columns, the columns they came from do not. */
function turned(match: Match, unpivot: Unpivot): WideMatch | null {
  if (unpivot.groups.length < 2) return null
  const values = unpivot.groups.flatMap((group) => group.values.map(({ column }) => column))
  const made = new Set<string>([unpivot.field, ...values])
  const columns = match.columns.map((column) =>
    made.has(column.column ?? '') ? { ...column, column: null, keep: true, score: 0 } : column,
  )
  const others = new Set(columns.flatMap(({ column }) => column ?? []))
  const missing = match.missing.filter((id) => !made.has(id))
  return {
    match: { ...match, columns, found: others.size + made.size, missing },
    unpivot,
  }
}
