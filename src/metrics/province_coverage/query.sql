-- How many rounds are loaded from each province. One row per province; synthetic rounds, and regions
-- outside the division code, are counted by region.
WITH placed AS (
  SELECT
    CASE WHEN coalesce(nature, '') = 'synthetic' THEN NULL ELSE province_key END AS province_key,
    coalesce(nature, '') = 'synthetic' AS synthetic,
    region_key,
    region_name,
    sort,
    pooled,
    problems IS NOT NULL AND clues IS NOT NULL AS has_both
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
)
SELECT
  coalesce(placed.province_key, placed.region_key) AS place_key,
  coalesce(province.name, min(placed.region_name)) AS place,
  placed.province_key IS NOT NULL AS on_map,
  placed.synthetic,
  CASE WHEN placed.synthetic THEN 'synthetic' END AS nature,
  count(*)::INTEGER AS rounds,
  count(*) FILTER (NOT pooled)::INTEGER AS single_rounds,
  count(*) FILTER (has_both)::INTEGER AS rounds_with_both,
  count(DISTINCT placed.region_key)::INTEGER AS regions
FROM placed LEFT JOIN region AS province ON province.region_key = placed.province_key
GROUP BY place_key, province.name, on_map, placed.synthetic
ORDER BY placed.synthetic, on_map DESC, min(placed.sort), place_key
