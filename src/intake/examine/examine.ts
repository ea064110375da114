import type { Engine } from '#engine/engine.ts'
import { extractOf } from '#schema/extracts.ts'
import type { Region } from '#schema/regions.ts'
import type { DraftLabel } from '../ask/draft.ts'
import type { Understood } from '../reading/understood.ts'
import type { Recipe } from '../recipe.ts'
import type { Question, RuleUse } from '../rule.ts'
import { type Fault, faultsOf } from '../settle/faults-sql.ts'
import { mapCategories, mapLabels } from './map-labels.ts'
import { readOddCells } from './odd-cells.ts'
import { type PlacedRound, placeRegions, placeRounds } from './places.ts'
import { mendRagged } from './ragged.ts'
import { reshape } from './reshape.ts'
import type { StagedRecords } from './stage.ts'
import { isPlaced, type StagedCells, stagedCells } from './staged-cells.ts'
import { takeAside } from './totals.ts'

/** What the staged records of a file say, cell by cell; enough to load them. */
export interface Examined {
  cells: StagedCells
  odd: ReadonlySet<string>
  regions: readonly Region[]
  rounds: readonly PlacedRound[]
  questions: readonly Question[]
  rules: readonly RuleUse[]
  labels: readonly DraftLabel[]
  classified: { mapped: number; all: number } | null
}

/**
 * Reads staged records: rows apart from totals and notes, odd cells, labels, categories, regions and rounds, each
 * text once. Cells that can't be read are in `<base>_reject`, one row each. Nothing is loaded yet.
 */
export async function examine(
  engine: Engine,
  records: StagedRecords,
  reading: Understood,
  fileId: number,
): Promise<Examined> {
  const { recipe } = records
  const ragged = await mendRagged(engine, records)
  const aside = await takeAside(engine, records)
  const rows = await reshape(engine, records, reading.unpivot)
  const extract = extractOf(records.extract)
  const { columns, table } = rows
  const { constants } = recipe
  const cells = stagedCells({ extract, columns, fileId, table, constants })
  const lacking = constants.filter((one) => columns.every(({ column }) => column !== one.column))
  const given = await givenRules(engine, table, lacking)
  const values = await readOddCells(engine, cells, recipe, reading.titles)
  const labelled = await mapLabels(engine, cells, recipe)
  const categories = await mapCategories(engine, cells, recipe)
  const placed = isPlaced(extract)
    ? await placeRegions(engine, cells, recipe)
    : { regions: [], questions: [], rules: [] }
  const timed = isPlaced(extract)
    ? await placeRounds(engine, cells, values.odd, placed.regions)
    : { rounds: [], rules: [] }
  await findFaults(engine, cells, values.odd)
  const parts = [ragged, aside, rows, values, labelled, placed]
  return {
    cells,
    odd: values.odd,
    regions: placed.regions,
    rounds: timed.rounds,
    questions: [...reading.questions, ...parts.flatMap(({ questions }) => questions)],
    rules: [...reading.rules, ...given, ...[...parts, timed].flatMap(({ rules }) => rules)],
    labels: [...labelled.labels, ...categories.labels],
    classified: categories.classified,
  }
}

/** What all rows were said to hold. */
async function givenRules(
  engine: Engine,
  table: string,
  given: Recipe['constants'],
): Promise<readonly RuleUse[]> {
  if (given.length === 0) return []
  const [row] = await engine.rows(`SELECT count(*)::INTEGER AS n FROM ${table}`)
  return given.map(({ value: to }) => ({
    rule: 'given_value',
    header: '',
    count: Number(row?.['n']),
    examples: [{ from: '', to }],
  }))
}

async function findFaults(engine: Engine, cells: StagedCells, odd: ReadonlySet<string>) {
  const faults = await present(engine, faultsOf(cells, odd))
  const none =
    "SELECT 0 AS line, '' AS column_id, '' AS header, '' AS value, '' AS reason WHERE false"
  const sql = [none, ...faults.map((fault) => fault.sql)].join('\nUNION ALL ')
  await engine.exec(`CREATE TABLE ${cells.base}_reject AS ${sql}`)
}

/** Those faults that the file has. */
async function present(engine: Engine, faults: readonly Fault[]) {
  if (faults.length === 0) return []
  const tests = faults.map(({ test }, i) => `SELECT ${i} AS i, ${test} AS is_present`)
  const rows = await engine.rows(`${tests.join(' UNION ALL ')} ORDER BY i`)
  return faults.filter((_, i) => rows[i]?.['is_present'] === true)
}
