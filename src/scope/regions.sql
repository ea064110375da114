-- One row per region: those with rounds and their ancestors, in official order.
SELECT
  region.region_key,
  region.code,
  region.name,
  region.level,
  region.parent_key,
  count(round.round_key)::INTEGER AS rounds,
  coalesce(bool_and(coalesce(round.nature, '') = 'synthetic'), FALSE) AS synthetic
FROM region
LEFT JOIN round USING (region_key)
GROUP BY region.region_key, region.code, region.name, region.level, region.parent_key, region.sort
ORDER BY region.sort, region.region_key
