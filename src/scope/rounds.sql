-- One row per round, in official order of regions.
SELECT
  round.round_key,
  round.region_key,
  region.name AS region,
  region.path,
  round.level,
  round.term,
  round.number,
  round.label,
  round.pooled,
  round.nature,
  round.ordinal
FROM round
INNER JOIN region USING (region_key)
ORDER BY
  region.sort,
  round.region_key,
  round.level,
  round.pooled,
  round.term NULLS FIRST,
  round.number NULLS LAST,
  round.ordinal
