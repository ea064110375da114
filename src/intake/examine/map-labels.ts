import { inline } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { schemes } from '#schema/codes.ts'
import { plain } from '#schema/spelling.ts'
import type { CodeList } from '#schema/table.ts'
import type { DraftLabel } from '../ask/draft.ts'
import { inTurns } from '../in-turns.ts'
import type { Recipe } from '../recipe.ts'
import type { Question, RuleUse } from '../rule.ts'
import { categoryCells } from './joins.ts'
import { type Reading, readCategory, readCode, readCodes } from './labels.ts'
import { type Named, quoted, type StagedCells } from './staged-cells.ts'

/** What the labels of a file say, and which of them need their reader. */
export interface Labelled {
  /** Those that no list knows, and those that the reader gave a code. */
  labels: readonly DraftLabel[]
  questions: readonly Question[]
  rules: readonly RuleUse[]
}

interface Read extends Reading {
  column: Named
  label: string
  count: number
  isChosen: boolean
}

const EXAMPLES = 3

/** Reads each label of the coded columns once, into `<base>_label`. */
export async function mapLabels(
  engine: Engine,
  staged: StagedCells,
  recipe: Recipe,
): Promise<Labelled> {
  const { present, cell, table, base } = staged
  const coded = present.filter(({ codes }) => codes)
  if (coded.length === 0) return { labels: [], questions: [], rules: [] }
  const labels = coded.map(
    ({ id }) =>
      `SELECT ${quoted(id)} AS id, ${cell(id)} AS label, count(*)::INTEGER AS n, min(s.line) AS line FROM ${table} AS s GROUP BY ALL`,
  )
  const rows = await engine.rows(`${labels.join('\nUNION ALL ')} ORDER BY id, line, label`)
  const columns = new Map(coded.map((column) => [column.id, column]))
  const chosen = chosenCodes(recipe)
  const read = await inTurns(rows, (row): Read => {
    const [id, label] = [String(row['id']), String(row['label'])]
    const column = columns.get(id)!
    const code = chosen(id, label)
    const reading =
      code === undefined ? readLabel(column, label) : { code: code || null, known: true }
    return { ...reading, column, label, count: Number(row['n']), isChosen: code !== undefined }
  })
  await engine.exec(
    inline(
      `CREATE TABLE ${base}_label AS
SELECT column_id, label, text_value(label) AS text, nullif(code, '') AS code, known = 'true' AS known FROM (
  SELECT unnest($ids::VARCHAR[]) AS column_id, unnest($labels::VARCHAR[]) AS label,
    unnest($codes::VARCHAR[]) AS code, unnest($known::VARCHAR[]) AS known
)`,
      {
        ids: read.map(({ column }) => column.id),
        labels: read.map(({ label }) => label),
        codes: read.map(({ code }) => code ?? ''),
        known: read.map(({ known }) => String(known)),
      },
    ),
  )
  return {
    labels: read.filter(({ known, isChosen }) => isChosen || !known).map(draftLabel),
    questions: coded.flatMap((column) => question(staged, column, read)),
    rules: coded.flatMap((column) => synonyms(staged, column, read)),
  }
}

function readLabel({ type, codes }: Named, label: string) {
  return type === 'codes' ? readCodes(codes!, label) : readCode(codes!, label)
}

const draftLabel = ({ column, label, count, code, isChosen }: Read): DraftLabel => ({
  column: column.id,
  label,
  count,
  code: isChosen ? (code ?? '') : null,
})

function question(staged: StagedCells, column: Named, read: readonly Read[]): readonly Question[] {
  const unknown = read.filter((one) => one.column === column && !one.known)
  if (unknown.length === 0 || column.codes?.unknown !== 'reject') return []
  return [
    {
      rule: 'unknown_code',
      header: staged.header(column.id),
      column: column.id,
      count: unknown.reduce((sum, { count }) => sum + count, 0),
      examples: unknown.slice(0, EXAMPLES).map(({ label }) => label),
      choices: [...column.codes.codes.map(({ code }) => code), '', 'reject'],
    },
  ]
}

/** Labels that mean a code without being its name. */
function synonyms(staged: StagedCells, column: Named, read: readonly Read[]): readonly RuleUse[] {
  const names = namesOf(column.codes!)
  const others = read.filter(
    (one) =>
      one.column === column &&
      one.code !== null &&
      plain(one.label) !== names.get(one.code) &&
      plain(one.label) !== one.code,
  )
  if (others.length === 0) return []
  return [
    {
      rule: 'label_synonym',
      header: staged.header(column.id),
      count: others.reduce((sum, { count }) => sum + count, 0),
      examples: others
        .slice(0, EXAMPLES)
        .map(({ label, code }) => ({ from: label, to: names.get(code!) ?? code! })),
    },
  ]
}

const namesOf = ({ codes }: CodeList) => new Map(codes.map(({ code, zh }) => [code, plain(zh)]))

/** The code that the reader chose for a label of a column; undefined where none was chosen. */
function chosenCodes({ labels }: Recipe) {
  const codes = new Map(
    labels.map(({ column, label, code }) => [`${column}\n${plain(label)}`, code]),
  )
  return (column: string, label: string) => codes.get(`${column}\n${plain(label)}`)
}

/** What the category cells of a file say: how many have a class, and the labels without. */
export interface Classified {
  labels: readonly DraftLabel[]
  classified: { mapped: number; all: number } | null
}

/** Reads each category label once, under its scheme, into `<base>_category`. */
export async function mapCategories(
  engine: Engine,
  staged: StagedCells,
  recipe: Recipe,
): Promise<Classified> {
  if (!staged.present.some(({ type }) => type === 'category'))
    return { labels: [], classified: null }
  const cells = Object.entries(categoryCells(staged)).map(([name, cell]) => `${cell} AS ${name}`)
  const rows = await engine.rows(
    `SELECT ${cells.join(', ')}, count(*)::INTEGER AS n, min(s.line) AS first_line FROM ${staged.table} AS s GROUP BY ALL ORDER BY first_line`,
  )
  const text = (name: string) => rows.map((row) => String(row[name]))
  const chosen = chosenCodes(recipe)
  const read = await inTurns(rows, (row) => {
    const label = String(row['label'])
    const code = chosen('category', label)
    if (code !== undefined)
      return { label, code: code || 'Z9', isChosen: true, count: Number(row['n']) }
    const scheme = readCode(schemes, String(row['scheme'])).code
    const reading = readCategory(label, scheme, String(row['subcategory']).trim())
    return { label, code: reading.code ?? 'Z8', isChosen: false, count: Number(row['n']) }
  })
  await engine.exec(
    inline(
      `CREATE TABLE ${staged.base}_category AS
SELECT *, text_value(label) AS text FROM (
  SELECT unnest($labels::VARCHAR[]) AS label, unnest($schemes::VARCHAR[]) AS scheme,
    unnest($subcategories::VARCHAR[]) AS subcategory, unnest($codes::VARCHAR[]) AS code
)`,
      {
        labels: text('label'),
        schemes: text('scheme'),
        subcategories: text('subcategory'),
        codes: read.map(({ code }) => code),
      },
    ),
  )
  const sum = (some: typeof read) => some.reduce((total, { count }) => total + count, 0)
  const stated = read.filter(({ code }) => code !== 'Z9')
  return {
    labels: unmappedLabels(read),
    classified: { mapped: sum(stated.filter(({ code }) => code !== 'Z8')), all: sum(stated) },
  }
}

interface Category {
  label: string
  code: string
  isChosen: boolean
  count: number
}

function unmappedLabels(read: readonly Category[]): readonly DraftLabel[] {
  const labels = new Map<string, DraftLabel>()
  for (const { label, code, isChosen, count } of read) {
    if (!isChosen && code !== 'Z8') continue
    const before = labels.get(label)?.count ?? 0
    const choice = isChosen ? (code === 'Z9' ? '' : code) : null
    labels.set(label, { column: 'category', label, count: before + count, code: choice })
  }
  return [...labels.values()]
}
