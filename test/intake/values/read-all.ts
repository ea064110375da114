import type { RuleId } from '#intake/rule.ts'
import type { CellColumn, CellReader, CellReading } from '#intake/values/reading.ts'
import { tidy } from '#intake/values/tidy.ts'

interface Given extends Partial<Omit<CellColumn, 'choice'>> {
  answers?: Partial<Record<RuleId, string>>
}

/** What the cells of one column say. */
export function readAll(
  reader: CellReader,
  cells: readonly string[],
  { answers = {}, ...given }: Given = {},
): readonly CellReading[] {
  const { see, read } = reader({
    header: '列',
    hasUsual: false,
    scale: null,
    choice: (rule) => answers[rule] ?? null,
    ...given,
  })
  const tidied = cells.map(tidy)
  tidied.forEach(see)
  return tidied.map(read)
}

/** A reading in one line: `113 unit`, `100 ≈ approximate`, `nr missing_mark`, `! range`, `! numeral ?numeral`. */
function brief({ value, state, rule, fault, asks }: CellReading): string {
  const said = fault === null ? [value ?? state, ...(state === '≈' ? [state] : [])] : ['!', fault]
  const ruled = fault === null && rule !== null ? [rule] : []
  return [...said, ...ruled, ...(asks === null ? [] : [`?${asks}`])].join(' ')
}

/** How a cell is read that is alone in its column. */
export const alone = (reader: CellReader, cell: string, given: Given = {}) =>
  brief(readAll(reader, [cell], given)[0]!)

/** How the cells of one column are read. */
export const together = (reader: CellReader, cells: readonly string[], given: Given = {}) =>
  readAll(reader, cells, given).map(brief)
