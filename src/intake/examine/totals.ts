import type { Engine } from '#engine/engine.ts'
import { columnsOf, extractOf } from '#schema/extracts.ts'
import { answerTo } from '../recipe.ts'
import type { Question, RuleUse } from '../rule.ts'
import type { StagedRecords } from './stage.ts'
import { recordSql } from './staged-cells.ts'

/** What was set aside of a file's records, and what its reader has to decide of that. */
export interface Aside {
  questions: readonly Question[]
  rules: readonly RuleUse[]
}

const EXAMPLES = 3

/**
 * Moves totals and notes, which are records but not rows of data, to those set aside.
 * A total is known by its word and proved by its numbers, also of a column that is kept beside the row: the sum, or the
 * count, of the records above it, from the start or from the last total. One that is not proved is asked about.
 */
export async function takeAside(engine: Engine, records: StagedRecords): Promise<Aside> {
  const { base, aside, recipe, delimiter, columns } = records
  const width = columns.length
  const found = await candidates(engine, records)
  if (found.length === 0) return { questions: [], rules: [] }
  const totals = found.filter(({ reason }) => reason === 'total')
  const proved = totals.length > 0 ? await provedTotals(engine, records, totals) : new Set()
  const doubtful = totals.filter(({ line }) => !proved.has(line))
  const isData = answerTo(recipe, 'total_rows', '') === 'data'
  const gone = found.filter(({ line }) => !(isData && doubtful.some((one) => one.line === line)))
  if (gone.length > 0) {
    const lines = (reason: string) =>
      gone.filter((one) => one.reason === reason).map(({ line }) => line)
    const notes = lines('comment')
    await engine.exec(`INSERT INTO ${aside}
SELECT s.line, CASE WHEN ${inLines(notes)} THEN 'comment' ELSE 'total' END, ${recordSql(width, delimiter)}, NULL
FROM ${base} AS s WHERE ${inLines(gone.map(({ line }) => line))};
DELETE FROM ${base} AS s WHERE ${inLines(gone.map(({ line }) => line))}`)
  }
  const examplesOf = (some: readonly Candidate[]) => some.slice(0, EXAMPLES).map(({ text }) => text)
  const rule = (name: 'total_rows' | 'notes', some: readonly Candidate[]): RuleUse[] =>
    some.length === 0
      ? []
      : [
          {
            rule: name,
            header: '',
            count: some.length,
            examples: examplesOf(some).map((text) => ({ from: text, to: '' })),
          },
        ]
  return {
    rules: [
      ...rule(
        'total_rows',
        totals.filter(({ line }) => proved.has(line)),
      ),
      ...rule(
        'notes',
        found.filter(({ reason }) => reason === 'comment'),
      ),
    ],
    questions:
      doubtful.length === 0
        ? []
        : [
            {
              rule: 'total_rows',
              header: '',
              column: null,
              count: doubtful.length,
              examples: examplesOf(doubtful),
              choices: ['aside', 'data'],
            },
          ],
  }
}

interface Candidate {
  line: number
  reason: 'total' | 'comment'
  text: string
}

const inLines = (lines: readonly number[]) =>
  lines.length === 0 ? 'false' : `s.line IN (${lines.join(', ')})`

// Files with more lines that look like totals than this have a column of such words, not totals.
const MOST = 5000

async function candidates(engine: Engine, { base, columns, recipe, delimiter }: StagedRecords) {
  const region = columns.find(({ column }) => column === 'region')
  const first = [...new Set(['s.c0', ...(region ? [`s.c${region.index}`] : [])])]
  const words = first.map((text) => `SELECT DISTINCT ${text} AS cell FROM ${base} AS s`)
  const some = await engine.rows(
    `WITH word AS MATERIALIZED (${words.join(' UNION ')})
SELECT cell FROM word WHERE is_total(cell) OR is_note(cell) ORDER BY cell LIMIT 1`,
  )
  if (some.length === 0) return []
  const isTotal = first.map((text) => `is_total(${text})`).join(' OR ')
  const others = columns.slice(1).map(({ index }) => `s.c${index}`)
  const rest = `tidy(concat('', ${others.join(', ') || "''"}))`
  const isNote = `CASE WHEN is_note(s.c0) THEN ${rest} = '' ELSE false END`
  const rows = await engine.rows(
    `SELECT s.line, CASE WHEN ${isNote} THEN 'comment' ELSE 'total' END AS reason, ${recordSql(columns.length, delimiter)} AS text
FROM ${base} AS s WHERE ${isTotal} OR ${isNote} ORDER BY s.line LIMIT ${MOST}`,
  )
  return rows
    .map(
      (row): Candidate => ({
        line: Number(row['line']),
        reason: row['reason'] === 'comment' ? 'comment' : 'total',
        text: String(row['text']),
      }),
    )
    .filter(({ line }) => !recipe.restored.includes(line))
}

const COUNT = '^(?:共|共计)?([0-9]+)(?:个|件|家|条|项|组|份|轮|起|宗|批|次|人|名|位)$'
const NUMBER = (cell: string) => {
  const plain = `replace(tidy(${cell}), ',', '')`
  return `coalesce(try_cast(${plain} AS DOUBLE), try_cast(regexp_extract(${plain}, '${COUNT}', 1) AS DOUBLE))`
}

/** Lines of the totals of which one number is the sum, or the count, of the records above. */
async function provedTotals(
  engine: Engine,
  { base, columns, extract }: StagedRecords,
  totals: readonly Candidate[],
): Promise<ReadonlySet<number>> {
  const counted = new Set(
    columnsOf(extractOf(extract))
      .filter(({ type }) => type === 'count')
      .map(({ id }) => id),
  )
  const sums = columns.filter(({ column, keep }) => (column === null ? keep : counted.has(column)))
  const isTotal = inLines(totals.map(({ line }) => line))
  const proofs = [
    ...sums.map(({ index }) => ({ value: NUMBER(`s.c${index}`), addend: NUMBER(`s.c${index}`) })),
    ...columns.map(({ index }) => ({ value: NUMBER(`s.c${index}`), addend: '1' })),
  ]
  const running = proofs.map(
    ({ addend }, i) =>
      `coalesce(sum(CASE WHEN ${isTotal} THEN 0 ELSE ${addend} END) OVER lines, 0) AS r${i}`,
  )
  const values = proofs.map(({ value }, i) => `CASE WHEN ${isTotal} THEN ${value} END AS v${i}`)
  const isProved = proofs.map(
    (_, i) =>
      `(v${i} > 0 AND (v${i} = r${i} OR v${i} = r${i} - coalesce(lag(r${i}) OVER totals, 0)))`,
  )
  const rows =
    await engine.rows(`SELECT line, coalesce(${isProved.join(' OR ')}, false) AS proved FROM (
  SELECT s.line, ${isTotal} AS is_total, ${[...running, ...values].join(', ')}
  FROM ${base} AS s WINDOW lines AS (ORDER BY s.line ROWS UNBOUNDED PRECEDING)
) WHERE is_total WINDOW totals AS (ORDER BY line) ORDER BY line`)
  return new Set(rows.filter((row) => row['proved'] === true).map((row) => Number(row['line'])))
}
