-- One row per file and nature of its data, where the file states it.
WITH stated AS (
  SELECT file_id, nature FROM round_total
  UNION ALL
  SELECT file_id, nature FROM problem
  UNION ALL
  SELECT file_id, nature FROM clue
  UNION ALL
  SELECT file_id, nature FROM measure
  UNION ALL
  SELECT file_id, nature FROM inspection
)
SELECT
  file_id,
  nature,
  count(*)::INTEGER AS rows
FROM stated
WHERE nature IS NOT NULL
GROUP BY file_id, nature
ORDER BY file_id, nature
