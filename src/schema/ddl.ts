import { deadlineRules, putDeadlineRules } from './deadline-rules.ts'
import { columnsOf, extracts } from './extracts.ts'
import type { Column, Extract } from './table.ts'

/** A column of a table in DuckDB. */
export interface Field {
  name: string
  type: string
}

type NamedColumn = Column & { id: string }

const field = (name: string, type: string): Field => ({ name, type })

const TYPES = { period: 'VARCHAR', date: 'DATE', boolean: 'BOOLEAN', count: 'INTEGER' } as const

/** The fields that hold one column of an extract. */
export function fieldsOf({ id, type, codes }: NamedColumn): readonly Field[] {
  const label = field(`${id}_label`, 'VARCHAR')
  const labels = codes?.unknown === 'keep' ? [label] : []
  if (id === 'nature') return []
  if (type === 'region' || type === 'round') return [label]
  if (type === 'category') return [field(id, 'VARCHAR'), label]
  if (type === 'code') return [field(id, 'VARCHAR'), ...labels]
  if (type === 'codes') return [field(id, 'VARCHAR[]'), ...labels]
  if (type === 'count') return [field(id, TYPES.count), field(`${id}_state`, 'VARCHAR')]
  if (type === 'percent') return [field(id, 'DOUBLE'), field(`${id}_state`, 'VARCHAR')]
  return [field(id, type in TYPES ? TYPES[type as keyof typeof TYPES] : 'VARCHAR')]
}

/** The fields that every row of an extract has: where it was read, whether it is real, what else stood there, its round. */
function ownFields(extract: Extract): readonly Field[] {
  const place = [
    field('file_id', 'INTEGER'),
    field('line', 'INTEGER'),
    field('nature', 'VARCHAR'),
    field('attributes', 'MAP(VARCHAR, VARCHAR)'),
  ]
  const isOfRound = 'round' in extract.columns
  return isOfRound
    ? [...place, field('region_key', 'VARCHAR'), field('round_key', 'VARCHAR')]
    : place
}

/** All fields of an extract's typed table, in order. */
export const tableFields = (extract: Extract): readonly Field[] => [
  ...ownFields(extract),
  ...columnsOf(extract).flatMap(fieldsOf),
]

const TABLES: Readonly<Record<string, string>> = {
  region:
    'region_key VARCHAR PRIMARY KEY, code VARCHAR, name VARCHAR, level VARCHAR, parent_key VARCHAR, province_key VARCHAR, path VARCHAR, sort INTEGER',
  round:
    'round_key VARCHAR PRIMARY KEY, region_key VARCHAR, level VARCHAR, term INTEGER, number INTEGER, label VARCHAR, pooled BOOLEAN, pooled_from INTEGER, pooled_to INTEGER, nature VARCHAR, ordinal INTEGER',
  file: 'file_id INTEGER, name VARCHAR, extract VARCHAR, sha256 VARCHAR, bytes DOUBLE, encoding VARCHAR, delimiter VARCHAR, read INTEGER, loaded INTEGER, rejected INTEGER, set_aside INTEGER',
  reject:
    'file_id INTEGER, line INTEGER, column_id VARCHAR, header VARCHAR, value VARCHAR, reason VARCHAR, record VARCHAR',
  set_aside: 'file_id INTEGER, line INTEGER, reason VARCHAR, record VARCHAR',
  finding:
    'finding_id INTEGER, kind VARCHAR, severity VARCHAR, region_key VARCHAR, round_key VARCHAR, stated INTEGER, summed INTEGER, detail VARCHAR, file_id INTEGER, line INTEGER, rows INTEGER',
  finding_row: 'finding_id INTEGER, file_id INTEGER, line INTEGER',
  deadline_rule:
    'rank INTEGER, rule_id VARCHAR, purpose VARCHAR, levels VARCHAR[], from_day DATE, until_day DATE, months INTEGER, zh VARCHAR, en VARCHAR, source VARCHAR',
}

/** The tables that are filled from files, and what is known of these. */
export const tableNames: readonly string[] = [
  ...extracts.map(({ table }) => table),
  ...Object.keys(TABLES),
]

/** SQL that creates every table anew and empty, but for the time limits to begin with. */
export function createTables(): string {
  const typed = extracts.map((extract) => {
    const fields = tableFields(extract).map(({ name, type }) => `  ${name} ${type}`)
    return `CREATE OR REPLACE TABLE ${extract.table} (\n${fields.join(',\n')}\n);`
  })
  const others = Object.entries(TABLES).map(([name, fields]) => {
    return `CREATE OR REPLACE TABLE ${name} (\n  ${fields.replaceAll(', ', ',\n  ')}\n);`
  })
  return [...typed, ...others, putDeadlineRules(deadlineRules)].join('\n\n')
}
