import { DuckDBInstance } from '@duckdb/node-api'
import { problems } from '#schema/problems.ts'

const TYPES: Partial<Record<string, string>> = { count: 'INTEGER', date: 'DATE' }

/** Milliseconds that DuckDB for Node takes with one thread to load a problem list into a typed table. */
export async function nativeLoad(path: string, rows: number): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const db = await instance.connect()
  const start = performance.now()
  await db.run(loadStatement(path))
  const took = performance.now() - start
  const loaded = Number((await db.runAndReadAll('SELECT count(*) FROM problem')).getRows()[0]?.[0])
  db.closeSync()
  instance.closeSync()
  if (loaded !== rows) throw new Error(`${loaded} of ${rows} rows loaded`)
  return took
}

function loadStatement(path: string) {
  const columns = Object.entries(problems.columns)
  const fields = columns.map(([id, { type }]) => `'${id}': '${TYPES[type] ?? 'VARCHAR'}'`)
  const select = columns.map(([id, { type }]) =>
    type === 'boolean' ? `${id} = '是' AS ${id}` : id,
  )
  return `CREATE TABLE problem AS SELECT ${select.join(', ')}
    FROM read_csv('${path.replaceAll("'", "''")}', auto_detect = false, header = true, delim = ',',
      quote = '"', escape = '"', new_line = '\\n', columns = {${fields.join(', ')}})`
}
