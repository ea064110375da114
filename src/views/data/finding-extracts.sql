-- One row per extract: how many of the rows behind a finding are listed.
SELECT
  file.extract AS extract,
  count(*)::INTEGER AS listed
FROM finding_row
JOIN file ON file.file_id = finding_row.file_id
WHERE finding_row.finding_id = $finding
GROUP BY file.extract
ORDER BY
  CASE file.extract WHEN 'rounds' THEN 1 ELSE 2 END,
  extract
