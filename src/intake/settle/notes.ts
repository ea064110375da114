import type { Engine } from '#engine/engine.ts'
import { columnsOf, extractOf } from '#schema/extracts.ts'
import type { Borrowed } from '../ask/draft.ts'
import type { Understood } from '../reading/understood.ts'
import type { Note } from '../report.ts'

const EXAMPLES = 3

/** What the reader should know of a file that was loaded: approximate values, labels no list knows, columns kept or left out. */
export async function notesOf(
  engine: Engine,
  fileId: number,
  { extract, columns }: Understood,
): Promise<readonly Note[]> {
  const others = columns.filter(({ column, header }) => column === null && header.trim() !== '')
  return [
    ...others.map(
      ({ header, keep }): Note => ({
        code: keep ? 'column_kept' : 'column_not_loaded',
        column: header,
        count: 1,
        examples: [],
      }),
    ),
    ...(await approximate(engine, fileId, { extract, columns })),
    ...(await unmapped(engine, fileId, { extract, columns })),
    ...(await freeRegions(engine, fileId, { extract, columns })),
  ]
}

type Loaded = Pick<Understood, 'extract' | 'columns'>

async function approximate(engine: Engine, fileId: number, { extract, columns }: Loaded) {
  const loaded = new Set(columns.map(({ column }) => column))
  const counts = columnsOf(extractOf(extract)).filter(
    ({ id, type }) => ['count', 'percent'].includes(type) && loaded.has(id),
  )
  if (counts.length === 0) return []
  const { table } = extractOf(extract)
  const of = ({ id }: { id: string }) =>
    `SELECT '${id}' AS id, count(*)::INTEGER AS n FROM ${table} WHERE file_id = ${fileId} AND ${id}_state = '≈'`
  const rows = await engine.rows(`${counts.map(of).join(' UNION ALL ')} ORDER BY id`)
  return rows
    .filter((row) => Number(row['n']) > 0)
    .map(
      (row): Note => ({
        code: 'approximate',
        column: String(row['id']),
        count: Number(row['n']),
        examples: [],
      }),
    )
}

async function unmapped(engine: Engine, fileId: number, { extract, columns }: Loaded) {
  const loaded = new Set(columns.map(({ column }) => column))
  const kept = columnsOf(extractOf(extract)).filter(
    ({ id, codes }) => codes?.unknown === 'keep' && loaded.has(id),
  )
  const { table } = extractOf(extract)
  const parts = kept.map(
    ({
      id,
    }) => `SELECT '${id}' AS id, ${id}_label AS label, count(*)::INTEGER AS n FROM ${table} AS t
JOIN stg_${fileId}_label AS m ON m.column_id = '${id}' AND trim(m.label) = t.${id}_label AND NOT m.known
WHERE file_id = ${fileId} GROUP BY ALL`,
  )
  if (loaded.has('category')) {
    parts.push(
      `SELECT 'category', category_label, count(*)::INTEGER FROM ${table} WHERE file_id = ${fileId} AND category = 'Z8' GROUP BY ALL`,
    )
  }
  if (parts.length === 0) return []
  const rows =
    await engine.rows(`SELECT id, sum(n)::INTEGER AS n, count(*)::INTEGER AS labels, array_to_string(list(label ORDER BY n DESC, label)[1:${EXAMPLES}], chr(10)) AS examples
FROM (${parts.join('\nUNION ALL\n')}) AS found(id, label, n) GROUP BY id ORDER BY id`)
  return rows.map(
    (row): Note => ({
      code: 'unmapped_label',
      column: String(row['id']),
      count: Number(row['n']),
      examples: String(row['examples']).split('\n'),
    }),
  )
}

async function freeRegions(engine: Engine, fileId: number, { extract }: Loaded) {
  const { table, columns } = extractOf(extract)
  if (!('region' in columns)) return []
  const rows =
    await engine.rows(`SELECT region_label AS label, count(*)::INTEGER AS n FROM ${table} JOIN region USING (region_key)
WHERE file_id = ${fileId} AND level = 'free' GROUP BY ALL ORDER BY min(line)`)
  if (rows.length === 0) return []
  const count = rows.reduce((sum, row) => sum + Number(row['n']), 0)
  return [
    {
      code: 'free_region',
      column: 'region',
      count,
      examples: rows.slice(0, EXAMPLES).map((row) => String(row['label'])),
    } satisfies Note,
  ]
}

/** The file of the same bytes that is loaded already. */
export const duplicateNote = (name: string, count: number): Note => ({
  code: 'duplicate_file',
  column: '',
  count,
  examples: [name],
})

/** The file whose recipe was taken over, and the headers in which the two differ. */
export const borrowedNote = ({ name, addedHeaders, missingHeaders }: Borrowed): Note => ({
  code: 'recipe_applied',
  column: name,
  count: addedHeaders.length + missingHeaders.length,
  examples: [...addedHeaders, ...missingHeaders],
})
