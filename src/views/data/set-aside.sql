-- One row per line set aside in the chosen file, in file order.
SELECT
  set_aside.file_id AS file_id,
  file.name AS file_name,
  set_aside.line AS line,
  set_aside.reason AS reason,
  left(set_aside.record, $width::INTEGER) AS record
FROM set_aside
JOIN file ON file.file_id = set_aside.file_id
WHERE $file = 0 OR set_aside.file_id = $file
ORDER BY set_aside.file_id, set_aside.line
LIMIT $limit
OFFSET $offset
