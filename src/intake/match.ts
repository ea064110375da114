import { AppError } from '#errors.ts'
import { columnsOf, extracts, headersOf } from '#schema/extracts.ts'
import { plain } from '#schema/spelling.ts'
import type { Extract } from '#schema/table.ts'
import type { ColumnMatch } from './report.ts'

/** How a header row reads as one extract. */
export interface Match {
  extract: Extract
  columns: readonly ColumnMatch[]
  /** Source columns that feed a column of the extract. */
  found: number
  /** Required columns that no source column feeds. */
  missing: readonly string[]
}

// A count of persons is another column than a count of pieces, so this unit stays in the name.
const UNIT = /\((?!人|人次|名|persons?)[^()]*\)$/

const spelled = (header: string) => plain(header).replace(/["'“”*＊:：]/g, '')
const withoutUnit = (header: string) => spelled(header).replace(UNIT, '')

const headersByExtract = extracts.map((extract) => ({ extract, names: namesOf(extract) }))

function namesOf(extract: Extract): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, ...column } of columnsOf(extract)) {
    for (const header of headersOf(id, column)) names.set(spelled(header), id)
  }
  return names
}

/** A header row read as each extract, the best first. */
export function matches(header: readonly string[]): readonly Match[] {
  return headersByExtract
    .map(({ extract, names }) => read(header, extract, names))
    .sort((a, b) => b.found - a.found || Number(isComplete(b)) - Number(isComplete(a)))
}

/**
 * The one extract that a header row is. `columns_missing {extract, names}` when required columns lack;
 * `extract_unknown {likely}` when none fits, or several fit alike. It never guesses.
 */
export function match(header: readonly string[]): Match {
  const [best, next] = matches(header)
  if (!best || best.found < 2) throw new AppError('extract_unknown', { likely: '' })
  if (!isComplete(best)) {
    throw new AppError('columns_missing', {
      extract: best.extract.id,
      names: best.missing.join(','),
    })
  }
  if (next && isComplete(next) && next.found === best.found) {
    throw new AppError('extract_unknown', { likely: `${best.extract.id},${next.extract.id}` })
  }
  return best
}

export const isComplete = ({ found, missing }: Match) => missing.length === 0 && found >= 2

function read(
  header: readonly string[],
  extract: Extract,
  names: ReadonlyMap<string, string>,
): Match {
  const used = new Set<string>()
  const columns = header.map((cell, index): ColumnMatch => {
    const id = names.get(spelled(cell)) ?? names.get(withoutUnit(cell)) ?? null
    const column = id !== null && !used.has(id) ? id : null
    if (column !== null) used.add(column)
    return { index, header: cell, column }
  })
  const missing = columnsOf(extract).filter(({ id, required }) => required && !used.has(id))
  return { extract, columns, found: used.size, missing: missing.map(({ id }) => id) }
}
