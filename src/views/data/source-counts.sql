-- One row: reported rounds with a published source, and those with an address or a grade.
SELECT
  count(*)::INTEGER AS rounds,
  count(source_url)::INTEGER AS links,
  (count(*) FILTER (WHERE source_grade = 'official_or_press'))::INTEGER AS official,
  (count(*) FILTER (WHERE source_grade = 'mirror'))::INTEGER AS mirrors
FROM round_total
WHERE (source_title IS NOT NULL OR source_url IS NOT NULL)
  AND nature IS DISTINCT FROM 'synthetic'
ORDER BY rounds
