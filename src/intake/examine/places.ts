import { inline } from '#engine/bind.ts'
import type { Engine, Row } from '#engine/engine.ts'
import { authorityLevels, natures, scopes } from '#schema/codes.ts'
import { loadRegions, type Region, type Regions } from '#schema/regions.ts'
import { identifyRound, type RoundIdentity } from '#schema/round-identity.ts'
import { inTurns } from '../in-turns.ts'
import type { Recipe } from '../recipe.ts'
import type { Question, RuleUse } from '../rule.ts'
import { oddJoin, regionJoin, roundCells } from './joins.ts'
import { readCode } from './labels.ts'
import { nameRules } from './name-rules.ts'
import { readCellSql } from './odd-cells.ts'
import { type RegionLabel, regionQuestions } from './region-questions.ts'
import type { StagedCells } from './staged-cells.ts'

/** The regions that a file names, and what its reader has to decide about its names. */
export interface PlacedRegions {
  regions: readonly Region[]
  questions: readonly Question[]
  rules: readonly RuleUse[]
}

/** What a file's region cells say. Leaves table `<base>_region`: name, code, region_key, fault. */
export async function placeRegions(
  engine: Engine,
  { base, cell, header, table }: StagedCells,
  recipe: Recipe,
): Promise<PlacedRegions> {
  const regions = await loadRegions()
  const rows = await engine.rows(
    `SELECT ${cell('region')} AS name, ${cell('region_code')} AS code, count(*)::INTEGER AS count, min(s.line) AS line FROM ${table} AS s GROUP BY ALL ORDER BY line, name, code`,
  )
  const answers = new Map(recipe.regions.map(({ name, key }) => [name, key]))
  const read = await inTurns(rows, (row) => {
    const label = labelOf(regions, row)
    return { row, label, ...settled(regions, label, answers.get(label.name)) }
  })
  await engine.exec(
    inline(
      `CREATE TABLE ${base}_region AS
SELECT name, code, nullif(region_key, '') AS region_key, nullif(fault, '') AS fault FROM (
  SELECT unnest($names::VARCHAR[]) AS name, unnest($codes::VARCHAR[]) AS code,
    unnest($keys::VARCHAR[]) AS region_key, unnest($faults::VARCHAR[]) AS fault
)`,
      {
        names: read.map(({ row }) => String(row['name'])),
        codes: read.map(({ row }) => String(row['code'])),
        keys: read.map(({ region }) => region?.key ?? ''),
        faults: read.map(({ fault }) => fault ?? ''),
      },
    ),
  )
  return {
    regions: withAncestors(
      regions,
      read.flatMap(({ region }) => region ?? []),
    ),
    questions: regionQuestions(read.map(({ label }) => label)),
    rules: nameRules(
      header('region'),
      rows.map((row) => writtenIn(row, 'name')),
    ),
  }
}

const writtenIn = (row: Row, name: string) => ({
  text: String(row[name]),
  count: Number(row['count']),
})

/** Letters of the longest name of a region or round; a longer text is none, and too long to be a key. */
export const LONGEST_NAME = 200

const NOTHING = /^(?:[-—–/\\]*|null|n\/a|nr|未[报填知]|不详|暂无)$/i

const isTooLong = ({ name, code }: Pick<RegionLabel, 'name' | 'code'>) =>
  Math.max(name.length, code.length) > LONGEST_NAME

/** A name, or else a code, says which region is meant; a mark for a missing one says nothing. */
function labelOf(regions: Regions, row: Row): RegionLabel {
  const written = String(row['name']).trim()
  const name = NOTHING.test(written) ? '' : written
  const code = String(row['code']).trim()
  const count = Number(row['count'])
  if (isTooLong({ name, code })) return { name, code, count, resolution: null }
  const resolution = regions.resolve({ name, code: code === '' ? null : code })
  const isUnnamed = name === '' && !(resolution.status === 'found' && resolution.region.code)
  return { name, code, count, resolution: isUnnamed ? null : resolution }
}

/** The region that a label means; an answer decides what name and code leave open, or where an unlisted name lies. */
function settled(regions: Regions, label: RegionLabel, answer: string | undefined) {
  const { name, resolution } = label
  if (isTooLong(label)) return { region: null, fault: 'name_too_long' }
  if (resolution === null) return { region: null, fault: 'region_missing' }
  const isCertain = resolution.status === 'found' && resolution.region.code !== null
  const answered = answer === '' ? regions.free(name) : regions.byKey(answer ?? '')
  if (answered && !isCertain) return { region: answered, fault: null }
  return resolution.status === 'found'
    ? { region: resolution.region, fault: null }
    : { region: null, fault: `region_${resolution.status}` }
}

function withAncestors(regions: Regions, found: readonly Region[]) {
  const all = new Map<string, Region>()
  for (const region of found) {
    for (const key of region.path) {
      const one = key === region.key ? region : regions.byKey(key)
      if (one) all.set(key, one)
    }
  }
  return [...all.values()]
}

/** A round with what the dimension table says of it beside its identity. */
export interface PlacedRound extends RoundIdentity {
  regionKey: string
  nature: string | null
  line: number
}

/** The rounds that a file names. */
interface PlacedRounds {
  rounds: readonly PlacedRound[]
  rules: readonly RuleUse[]
}

/** What a file's round cells say. Leaves table `<base>_round`: the cells, region_key, round_key and both labels. */
export async function placeRounds(
  engine: Engine,
  staged: StagedCells,
  odd: ReadonlySet<string>,
  regions: readonly Region[],
): Promise<PlacedRounds> {
  const { base, cell, header, table } = staged
  const cells = Object.entries(roundCells(staged))
  const start = startSql(staged, odd)
  const labels = await engine.rows(`SELECT
  r.region_key, ${cells.map(([name, text]) => `${text} AS ${name}`).join(', ')},
  any_value(${start.iso}) AS iso, any_value(${cell('nature')}) AS nature, count(*)::INTEGER AS count, min(s.line) AS line
FROM ${table} AS s
${regionJoin(staged, 'r')}
${start.join}
WHERE r.region_key IS NOT NULL
GROUP BY ALL
ORDER BY line`)
  const levels = new Map(regions.map(({ key, level: own }) => [key, own]))
  const read = await inTurns(labels, (row) => ({
    row,
    round: roundOf(row, levels.get(String(row['region_key'])) ?? 'free'),
  }))
  const column = (name: string) => read.map(({ row }) => String(row[name]))
  await engine.exec(
    inline(
      `CREATE TABLE ${base}_round AS
SELECT *, text_value(name) AS region_label, text_value(label) AS round_label FROM (
  SELECT ${cells.map(([name]) => `unnest($${name}::VARCHAR[]) AS ${name}`).join(', ')},
    unnest($region_keys::VARCHAR[]) AS region_key, unnest($round_keys::VARCHAR[]) AS round_key
)`,
      {
        ...Object.fromEntries(cells.map(([name]) => [name, column(name)])),
        region_keys: column('region_key'),
        round_keys: read.map(({ round }) => round.key),
      },
    ),
  )
  return {
    rounds: read.map(({ round }) => round),
    rules: nameRules(
      header('round'),
      labels.map((row) => writtenIn(row, 'label')),
    ),
  }
}

/** The start date as ISO text, and the join that it needs. */
function startSql(staged: StagedCells, odd: ReadonlySet<string>) {
  const column = staged.present.find(({ id }) => id === 'start_date')
  if (!column) return { join: '', iso: "''" }
  const isOdd = odd.has(column.id)
  const { value } = readCellSql(column.type, staged.cell(column.id), isOdd ? 'd' : null)
  return {
    join: isOdd ? oddJoin(staged, column, 'd') : '',
    iso: `coalesce(${value}::VARCHAR, '')`,
  }
}

function roundOf(row: Row, regionLevel: Region['level']): PlacedRound {
  const said = (name: string) => String(row[name] ?? '').trim() || null
  const regionKey = String(row['region_key'])
  const scope = readCode(scopes, said('scope') ?? '').code
  const identity = identifyRound({
    regionKey,
    regionLevel,
    authorityLevel: readCode(authorityLevels, said('level') ?? '').code,
    term: said('term'),
    label: said('label'),
    scope: scope === 'single' || scope === 'pooled' ? scope : null,
    startDate: said('iso'),
  })
  return {
    ...identity,
    regionKey,
    nature: readCode(natures, said('nature') ?? '').code,
    line: Number(row['line']),
  }
}
