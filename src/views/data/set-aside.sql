-- One row per line set aside in the chosen file, in file order.
WITH page AS (
  SELECT rowid AS place
  FROM set_aside
  WHERE $file = 0 OR file_id = $file
  ORDER BY file_id, line
  LIMIT $limit
  OFFSET $offset
)
SELECT
  set_aside.file_id AS file_id,
  file.name AS file_name,
  set_aside.line AS line,
  set_aside.reason AS reason,
  left(set_aside.record, $width::INTEGER) AS record
FROM page
JOIN set_aside ON set_aside.rowid = page.place
JOIN file ON file.file_id = set_aside.file_id
ORDER BY set_aside.file_id, set_aside.line
