-- Organizations that lists name, those with most records first. One row per organization of a region.
SELECT
  held.organization,
  region.name AS region,
  count(*)::INTEGER AS records
FROM (
  SELECT organization, region_key FROM problem
  UNION ALL
  SELECT organization, region_key FROM clue
) AS held
JOIN region USING (region_key)
WHERE held.organization IS NOT NULL
GROUP BY held.organization, held.region_key, region.name
ORDER BY records DESC, held.organization, held.region_key
LIMIT 5000
