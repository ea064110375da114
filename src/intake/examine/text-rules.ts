import type { Engine } from '#engine/engine.ts'
import type { RuleId, RuleUse } from '../rule.ts'
import type { StagedCells } from './staged-cells.ts'

const TYPES = new Set(['text', 'identifier', 'url', 'parts'])
const EXAMPLES = 3

const MARKS =
  '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}]'
const LONGEST_IN_A_SPREADSHEET = 32_767

type Test = (cell: string) => string

/** Control and direction marks. */
const hasMarks: Test = (cell) => `regexp_matches(${cell}, '${MARKS}')`

/** More than a spreadsheet keeps; counting bytes first is quicker. */
const isLong: Test = (cell) =>
  `CASE WHEN strlen(${cell}) > ${LONGEST_IN_A_SPREADSHEET} THEN length(${cell}) > ${LONGEST_IN_A_SPREADSHEET} ELSE false END`

/** A number of which a spreadsheet has lost digits. */
const isRounded: Test = (cell) =>
  `CASE WHEN contains(${cell}, '+') THEN regexp_full_match(${cell}, '\\d(\\.\\d+)?[Ee]\\+\\d{2}') ELSE false END`

const isFormula: Test = (cell) =>
  `CASE WHEN ${cell} > '!' AND ${cell} < 'A' THEN regexp_matches(${cell}, '^([=@].|[+-][A-Za-z(@=])') ELSE false END`

const anyOf =
  (tests: readonly Test[]): Test =>
  (cell) =>
    tests.map((test) => test(cell)).join(' OR ')

/** Text cells that are kept as they stand, but that a reader should know of. */
export async function textRules(engine: Engine, staged: StagedCells): Promise<readonly RuleUse[]> {
  const columns = staged.present.filter(({ type }) => TYPES.has(type))
  if (columns.length === 0) return []
  const marks = (await anyMarks(engine, staged, columns)) ? [hasMarks] : []
  const tests = columns.flatMap(({ id, type }) => [
    {
      id,
      rule: 'odd_text' as const,
      test: anyOf([...marks, isLong, ...(type === 'identifier' ? [isRounded] : [])]),
    },
    { id, rule: 'formula_text' as const, test: isFormula },
  ])
  const counts = tests.map(
    ({ id, test }, i) => `count(*) FILTER (${test(staged.cell(id))})::INTEGER AS n${i}`,
  )
  const [row] = await engine.rows(`SELECT ${counts.join(', ')} FROM ${staged.table} AS s`)
  const found = tests
    .map((one, i) => ({ ...one, count: Number(row?.[`n${i}`]) }))
    .filter(({ count }) => count > 0)
  return Promise.all(found.map((one) => ruleUse(engine, staged, one)))
}

/** Whether any cell has marks: one search of all the text, since nearly no file has. */
async function anyMarks(
  engine: Engine,
  { cell, table }: StagedCells,
  columns: readonly { id: string }[],
) {
  const all = `concat_ws(' ', ${columns.map(({ id }) => cell(id)).join(', ')})`
  const [row] = await engine.rows(
    `SELECT count(*) > 0 AS some FROM (SELECT 1 FROM ${table} AS s WHERE ${hasMarks(all)} LIMIT 1)`,
  )
  return row?.['some'] === true
}

async function ruleUse(
  engine: Engine,
  { cell, table, header }: StagedCells,
  { id, rule, test, count }: { id: string; rule: RuleId; test: Test; count: number },
): Promise<RuleUse> {
  const rows = await engine.rows(
    `SELECT left(${cell(id)}, 200) AS cell FROM ${table} AS s WHERE ${test(cell(id))} ORDER BY s.line LIMIT ${EXAMPLES}`,
  )
  const examples = rows.map((row) => ({ from: String(row['cell']), to: String(row['cell']) }))
  return { rule, header: header(id), count, examples }
}
