-- One row per reported round that names a published source, in official order.
SELECT
  coalesce(region.name, round_total.region_label) AS region,
  coalesce(round.label, round_total.round_label) AS round,
  round_total.source_title AS source_title,
  round_total.source_url AS source_url,
  round_total.source_grade AS source_grade,
  file.name AS file_name,
  round_total.line AS line
FROM round_total
JOIN file ON file.file_id = round_total.file_id
LEFT JOIN region ON region.region_key = round_total.region_key
LEFT JOIN round ON round.round_key = round_total.round_key
WHERE (round_total.source_title IS NOT NULL OR round_total.source_url IS NOT NULL)
  AND round_total.nature IS DISTINCT FROM 'synthetic'
ORDER BY region.sort, region.region_key, round.ordinal, round_total.file_id, round_total.line
LIMIT $limit
OFFSET $offset
