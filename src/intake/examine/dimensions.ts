import { inline } from '#engine/bind.ts'
import type { Region } from '#schema/regions.ts'
import type { PlacedRound } from './places.ts'

const FREE = 1_000_000_000
const text = (value: string | number | boolean | null) => (value === null ? '' : String(value))

/**
 * Adds the regions of loaded rows, and those above them, that are not known yet.
 * Official order is that of the division codes; free regions follow their parent, or all.
 */
function regionsSql(regions: readonly Region[], fileId: number, table: string): string {
  if (regions.length === 0) return ''
  return inline(
    `INSERT INTO region
WITH given AS (
  SELECT unnest($keys::VARCHAR[]) AS region_key, unnest($codes::VARCHAR[]) AS code, unnest($names::VARCHAR[]) AS name,
    unnest($levels::VARCHAR[]) AS level, unnest($parents::VARCHAR[]) AS parent_key,
    unnest($provinces::VARCHAR[]) AS province_key, unnest($paths::VARCHAR[]) AS path, unnest($sorts::VARCHAR[]) AS sort
),
used AS (SELECT DISTINCT region_key FROM ${table} WHERE file_id = ${fileId})
SELECT region_key, nullif(code, ''), name, level, nullif(parent_key, ''), nullif(province_key, ''), path, sort::INTEGER
FROM given
WHERE region_key IN (SELECT region_key FROM used UNION ALL SELECT unnest(string_split(path, '/')) FROM given JOIN used USING (region_key))
ON CONFLICT DO NOTHING`,
    {
      keys: regions.map(({ key }) => key),
      codes: regions.map(({ code }) => text(code)),
      names: regions.map(({ shortName }) => shortName),
      levels: regions.map(({ level }) => level),
      parents: regions.map(({ parent }) => text(parent)),
      provinces: regions.map(({ province }) => text(province)),
      paths: regions.map(({ path }) => `/${path.join('/')}/`),
      sorts: regions.map((region, i) => String(sortOf(region, fileId * 1000 + i))),
    },
  )
}

function sortOf({ code, parent }: Region, appearance: number) {
  if (code) return Number(code) * 1000
  return parent && /^\d{6}$/.test(parent)
    ? Number(parent) * 1000 + 1 + (appearance % 998)
    : FREE + appearance
}

/** Adds the rounds of loaded rows that are not known yet, in the order in which the file names them. */
function roundsSql(rounds: readonly PlacedRound[], fileId: number, table: string): string {
  const [first] = rounds
  if (!first) return ''
  const column = (of: (round: PlacedRound) => string | number | boolean | null) =>
    rounds.map((round) => text(of(round)))
  return inline(
    `INSERT INTO round
SELECT round_key, region_key, nullif(level, ''), try_cast(term AS INTEGER), try_cast(number AS INTEGER), label, pooled = 'true',
  try_cast(pooled_from AS INTEGER), try_cast(pooled_to AS INTEGER), nullif(nature, ''), ${fileId * 100_000} + ordinal::INTEGER FROM (
  SELECT unnest($keys::VARCHAR[]) AS round_key, unnest($regions::VARCHAR[]) AS region_key, unnest($levels::VARCHAR[]) AS level,
    unnest($terms::VARCHAR[]) AS term, unnest($numbers::VARCHAR[]) AS number, unnest($labels::VARCHAR[]) AS label,
    unnest($pooled::VARCHAR[]) AS pooled, unnest($froms::VARCHAR[]) AS pooled_from, unnest($tos::VARCHAR[]) AS pooled_to,
    unnest($natures::VARCHAR[]) AS nature, unnest($ordinals::VARCHAR[]) AS ordinal
)
WHERE round_key IN (SELECT round_key FROM ${table} WHERE file_id = ${fileId})
ON CONFLICT DO NOTHING`,
    {
      keys: column(({ key }) => key),
      regions: column(({ regionKey }) => regionKey),
      levels: column(({ level }) => level),
      terms: column(({ term }) => term),
      numbers: column(({ number }) => number),
      labels: column(({ label }) => label),
      pooled: column(({ pooled }) => pooled),
      froms: column(({ pooledFrom }) => pooledFrom),
      tos: column(({ pooledTo }) => pooledTo),
      natures: column(({ nature }) => nature),
      ordinals: rounds.map((_, i) => String(i)),
    },
  )
}

/** Adds the regions and rounds of the rows that a file put into a table to the dimension tables. */
export const dimensionsSql = (
  regions: readonly Region[],
  rounds: readonly PlacedRound[],
  fileId: number,
  table: string,
) =>
  [regionsSql(regions, fileId, table), roundsSql(rounds, fileId, table)].filter((sql) => sql !== '')
