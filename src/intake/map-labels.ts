import { inline } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { schemes } from '#schema/codes.ts'
import { inTurns } from './in-turns.ts'
import { categoryCells } from './joins.ts'
import { readCategory, readCode, readCodes } from './labels.ts'
import { quoted, type StagedCells } from './staged-cells.ts'

/** Reads each label of the coded columns once, into `stg_<file>_label`. */
export async function mapLabels(engine: Engine, { present, cell, table }: StagedCells) {
  const coded = present.filter(({ codes }) => codes)
  if (coded.length === 0) return
  const labels = coded.map(
    ({ id }) => `SELECT DISTINCT ${quoted(id)} AS id, ${cell(id)} AS label FROM ${table} AS s`,
  )
  const rows = await engine.rows(`${labels.join('\nUNION ALL ')} ORDER BY id, label`)
  const columns = new Map(coded.map((column) => [column.id, column]))
  const read = await inTurns(rows, (row) => {
    const [id, label] = [String(row['id']), String(row['label'])]
    const { type, codes } = columns.get(id)!
    return { id, label, ...(type === 'codes' ? readCodes(codes!, label) : readCode(codes!, label)) }
  })
  await engine.exec(
    inline(
      `CREATE TABLE ${table}_label AS
SELECT column_id, label, text_value(label) AS text, nullif(code, '') AS code, known = 'true' AS known FROM (
  SELECT unnest($ids::VARCHAR[]) AS column_id, unnest($labels::VARCHAR[]) AS label,
    unnest($codes::VARCHAR[]) AS code, unnest($known::VARCHAR[]) AS known
)`,
      {
        ids: read.map(({ id }) => id),
        labels: read.map(({ label }) => label),
        codes: read.map(({ code }) => code ?? ''),
        known: read.map(({ known }) => String(known)),
      },
    ),
  )
}

/** Reads each category label once, under its scheme, into `stg_<file>_category`. */
export async function mapCategories(engine: Engine, staged: StagedCells) {
  if (!staged.present.some(({ type }) => type === 'category')) return
  const cells = Object.entries(categoryCells(staged)).map(([name, cell]) => `${cell} AS ${name}`)
  const rows = await engine.rows(`SELECT DISTINCT ${cells.join(', ')} FROM ${staged.table} AS s`)
  const text = (name: string) => rows.map((row) => String(row[name]))
  const read = await inTurns(rows, (row) => {
    const scheme = readCode(schemes, String(row['scheme'])).code
    return readCategory(String(row['label']), scheme, String(row['subcategory']).trim())
  })
  await engine.exec(
    inline(
      `CREATE TABLE ${staged.table}_category AS
SELECT *, text_value(label) AS text FROM (
  SELECT unnest($labels::VARCHAR[]) AS label, unnest($schemes::VARCHAR[]) AS scheme,
    unnest($subcategories::VARCHAR[]) AS subcategory, unnest($codes::VARCHAR[]) AS code
)`,
      {
        labels: text('label'),
        schemes: text('scheme'),
        subcategories: text('subcategory'),
        codes: read.map(({ code }) => code ?? 'Z8'),
      },
    ),
  )
}
