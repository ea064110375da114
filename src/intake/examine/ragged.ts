import type { Engine } from '#engine/engine.ts'
import { answerTo } from '../recipe.ts'
import type { Question, RuleUse } from '../rule.ts'
import { cellsOf } from '../structure/split-records.ts'
import type { StagedRecords } from './stage.ts'
import { quoted } from './staged-cells.ts'

const EXAMPLES = 3
const MOST = 20_000

/** What is asked about such records, and those that were mended. */
interface Ragged {
  questions: readonly Question[]
  rules: readonly RuleUse[]
}

/**
 * Records with too few or too many cells stay rejected, unless the reader had them mended: `pad` fills short ones
 * with empty cells; `join` also puts the surplus of long ones into the last column.
 */
export async function mendRagged(engine: Engine, records: StagedRecords): Promise<Ragged> {
  const { aside, recipe } = records
  const rows = await engine.rows(
    `SELECT line, reason, record FROM ${aside} WHERE reason IN ('too_few_cells', 'too_many_cells') ORDER BY line LIMIT ${MOST}`,
  )
  if (rows.length === 0) return { questions: [], rules: [] }
  const choice = answerTo(recipe, 'ragged_rows', '') ?? 'reject'
  const mended = rows.flatMap((row) => {
    const cells = mend(cellsOf(String(row['record']), records.cut), records, choice)
    return cells === null
      ? []
      : [{ line: Number(row['line']), record: String(row['record']), cells }]
  })
  if (mended.length > 0) await putBack(engine, records, mended)
  const examples = rows.slice(0, EXAMPLES).map((row) => String(row['record']))
  const choices = ['reject', 'pad', 'join']
  const used = mended.slice(0, EXAMPLES).map(({ record, cells }) => ({
    from: record,
    to: cells.join(' | '),
  }))
  const about = { rule: 'ragged_rows' as const, header: '' }
  return {
    questions: [{ ...about, column: null, count: rows.length, examples, choices }],
    rules: mended.length > 0 ? [{ ...about, count: mended.length, examples: used }] : [],
  }
}

function mend(cells: readonly string[], { columns, cut }: StagedRecords, choice: string) {
  const width = columns.length
  if (choice === 'reject' || (choice === 'pad' && cells.length > width)) return null
  if (cells.length <= width) return [...cells, ...Array(width - cells.length).fill('')]
  return [...cells.slice(0, width - 1), cells.slice(width - 1).join(cut)]
}

async function putBack(
  engine: Engine,
  { base, aside }: StagedRecords,
  mended: readonly { line: number; cells: readonly string[] }[],
) {
  const values = mended.map(({ line, cells }) => `(${[line, ...cells.map(quoted)].join(', ')})`)
  await engine.exec(`INSERT INTO ${base} VALUES ${values.join(',\n')};
DELETE FROM ${aside} WHERE line IN (${mended.map(({ line }) => line).join(', ')})`)
}
