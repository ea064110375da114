import type { FindingKind } from '#intake/reconcile/finding.ts'

export type Cells = Readonly<Record<string, string | number | boolean | null>>
type Table = 'round_total' | 'problem' | 'clue' | 'measure' | 'inspection'
export type Rows = readonly [table: Table, ...rows: Cells[]]

/** severity, round, stated, summed, detail, rows, and the file and line of each. */
type Found = readonly [
  severity: string,
  round: string | null,
  stated: number | null,
  summed: number | null,
  detail: string | null,
  rows: number,
  places: string,
]

/** Rows, and what is found in them; nothing, where they only resemble such as have a fault. */
export interface Case {
  kind: FindingKind
  name: string
  rows: readonly Rows[]
  found: readonly Found[]
}

// File ids by what the file holds; 12 is a second problem list.
export const FILES = `INSERT INTO file BY NAME SELECT unnest([1, 2, 3, 4, 5, 11, 12, 13]) AS file_id,
  unnest(['rounds', 'problems', 'clues', 'measures', 'inspections', 'rounds', 'problems', 'clues']) AS extract`
const FILE_OF: Record<Table, number> = {
  round_total: 1,
  problem: 2,
  clue: 3,
  measure: 4,
  inspection: 5,
}
export const ROUNDS = `INSERT INTO round BY NAME SELECT * FROM (VALUES
  ('a-r1', 'a', '第一轮', false, NULL, NULL, 1), ('a-r2', 'a', '第二轮', false, NULL, NULL, 2),
  ('b-r1', 'b', '第一轮', false, NULL, NULL, 3), ('a-前三轮+', 'a', '前三轮', true, 1, 3, 4), ('a-累计+', 'a', '累计', true, NULL, NULL, 5)
) AS r(round_key, region_key, label, pooled, pooled_from, pooled_to, ordinal)`

const cell = (value: Cells[string]) =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)

/** SQL that puts rows into their table. */
export function insertSql([table, ...rows]: Rows): string {
  return rows
    .map((row, i) => {
      const own = { file_id: FILE_OF[table], line: i + 2, ...defaultsOf(table, row), ...row }
      const cells = Object.entries(own).map(([name, value]) => `${cell(value ?? null)} AS ${name}`)
      return `INSERT INTO ${table} BY NAME SELECT ${cells.join(', ')}`
    })
    .join(';\n')
}

function defaultsOf(table: Table, row: Cells): Cells {
  if (table === 'measure') return {}
  const round = String(row['round_key'] ?? 'a-r1')
  const place = { round_key: round, region_key: round.slice(0, 1) }
  return table === 'problem' || table === 'clue' ? { ...place, count: 1 } : place
}
