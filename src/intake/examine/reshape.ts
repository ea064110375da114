import type { Engine } from '#engine/engine.ts'
import { answerTo } from '../recipe.ts'
import type { ColumnMatch, Unpivot } from '../report.ts'
import type { Question, RuleUse } from '../rule.ts'
import { NO_CELL } from '../values/marks.ts'
import { type Hole, holesOf } from './holes.ts'
import type { StagedRecords } from './stage.ts'
import { quoted } from './staged-cells.ts'

/** The rows that a file's records are or make, and the columns of those rows. */
export interface Reshaped {
  table: string
  columns: readonly ColumnMatch[]
  questions: readonly Question[]
  rules: readonly RuleUse[]
}

/** Fills merged cells' leftovers down and turns wide tables, where the reader said so. */
export async function reshape(
  engine: Engine,
  records: StagedRecords,
  unpivot: Unpivot | null,
): Promise<Reshaped> {
  const holes = await holesOf(engine, records)
  const filled = holes.filter(
    ({ column }) => answerTo(records.recipe, 'filled_down', column.header) === 'fill',
  )
  const turned = answerTo(records.recipe, 'wide_table', '') === 'unpivot' ? unpivot : null
  const questions = holes.map(
    ({ column, count, examples }): Question => ({
      rule: 'filled_down',
      header: column.header,
      column: column.column,
      count,
      examples,
      choices: ['fill', 'keep'],
    }),
  )
  if (filled.length === 0 && !turned) {
    return { table: records.base, columns: records.columns, questions, rules: [] }
  }
  const table = `${records.base}_rows`
  const indexes = new Set(filled.map(({ column }) => column.index))
  const columns = turned ? turnedColumns(records.columns, turned) : records.columns
  const from = indexes.size > 0 ? `(${filledSql(records, indexes)})` : records.base
  await engine.exec(
    `CREATE TABLE ${table} AS ${turned ? turnedSql(from, records.columns, turned) : `SELECT * FROM ${from}`}`,
  )
  return { table, columns, questions, rules: [...filled.map(ruleOf), ...turnedRule(turned)] }
}

const ruleOf = ({ column, count, examples }: Hole): RuleUse => ({
  rule: 'filled_down',
  header: column.header,
  count,
  examples: examples.map((to) => ({ from: '', to })),
})

const turnedRule = (turned: Unpivot | null): RuleUse[] =>
  turned
    ? [
        {
          rule: 'wide_table',
          header: '',
          count: turned.groups.length,
          examples: turned.groups
            .slice(0, EXAMPLES)
            .map(({ label }) => ({ from: label, to: label })),
        },
      ]
    : []

const EXAMPLES = 3
function filledSql({ base, columns }: StagedRecords, filled: ReadonlySet<number>) {
  const cells = columns.map(({ index }) =>
    filled.has(index)
      ? `coalesce(last_value(nullif(c${index}, '') IGNORE NULLS) OVER (ORDER BY line ROWS UNBOUNDED PRECEDING), '') AS c${index}`
      : `c${index}`,
  )
  return `SELECT line, ${cells.join(', ')} FROM ${base}`
}

/** The columns of a turned table: its own without those of the labels, then the label, then each value. */
function turnedColumns(
  columns: readonly ColumnMatch[],
  { field, groups }: Unpivot,
): readonly ColumnMatch[] {
  const next = columns.length
  const made = [field, ...valueColumns(groups)]
  const gone = new Set(groups.flatMap(({ values }) => values.map(({ index }) => index)))
  return [
    ...columns.map((column) =>
      gone.has(column.index) ? { ...column, column: null, keep: false } : column,
    ),
    ...made.map(
      (column, i): ColumnMatch => ({
        index: next + i,
        header: column,
        column,
        keep: false,
        score: 1,
      }),
    ),
  ]
}

const valueColumns = (groups: Unpivot['groups']) => [
  ...new Set(groups.flatMap(({ values }) => values.map(({ column }) => column))),
]

/**
 * One row for each record and label. A round of which a record holds nothing makes no row, unless the record
 * holds nothing of any. An empty cell is a number that is not reported, not a record that counts as one.
 */
function turnedSql(from: string, columns: readonly ColumnMatch[], { field, groups }: Unpivot) {
  const isFilled = ({ values }: Unpivot['groups'][number]) =>
    `(${values.map(({ index }) => `c${index} <> ''`).join(' OR ')})`
  const isEmpty = `NOT (${groups.map(isFilled).join(' OR ')})`
  const made = valueColumns(groups)
  const next = columns.length
  const parts = groups.map((group) => {
    const { label, values } = group
    const cells = made.map((column, i) => {
      const value = values.find((one) => one.column === column)
      const cell = value ? `coalesce(nullif(c${value.index}, ''), ${quoted(NO_CELL)})` : "''"
      return `${cell} AS c${next + 1 + i}`
    })
    const isRow = field === 'round' ? `${isFilled(group)} OR ${isEmpty}` : 'true'
    return `SELECT *, ${quoted(label)} AS c${next}, ${cells.join(', ')} FROM source WHERE ${isRow}`
  })
  return `WITH source AS MATERIALIZED (SELECT * FROM ${from})\n${parts.join('\nUNION ALL\n')}`
}
