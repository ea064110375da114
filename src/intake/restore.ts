import type { Engine } from '#engine/engine.ts'
import { createTables, tableNames } from '#schema/ddl.ts'
import { macros } from '#schema/macros.ts'
import { rolledUp } from '#schema/rollup/rollup.ts'
import type { FileReport } from './report.ts'

/** Files that were loaded before, with all that became of them. */
export interface LoadedBefore {
  /** A DuckDB database with every table that they filled, rolled up and reconciled. */
  database: Blob
  /** In the order of the reports. */
  files: readonly File[]
  reports: readonly FileReport[]
  dataAsOf: string
}

/** Makes the tables and fills them from a database of this very build. */
export async function restoreTables(engine: Engine, database: Blob): Promise<void> {
  const path = await engine.addFile(database)
  const fill = tableNames.map((name) => `INSERT INTO ${name} FROM before.${name};`)
  const make = rolledUp.map((name) => `CREATE OR REPLACE TABLE ${name} AS FROM before.${name};`)
  await engine.exec(
    [
      createTables(),
      'DELETE FROM deadline_rule;',
      `ATTACH '${path}' AS before (READ_ONLY);`,
      ...fill,
      ...make,
      'DETACH before;',
    ].join('\n'),
  )
  await engine.removeFile(path)
  await engine.exec(macros.join('\n'))
}
