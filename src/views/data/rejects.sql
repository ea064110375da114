-- One row per rejected cell (or whole line) of the chosen file and reason, in file order.
SELECT
  reject.file_id AS file_id,
  file.name AS file_name,
  file.extract AS extract,
  reject.line AS line,
  reject.column_id AS column_id,
  reject.header AS header,
  left(reject.value, $width::INTEGER) AS value,
  reject.reason AS reason,
  left(reject.record, $width::INTEGER) AS record
FROM reject
JOIN file ON file.file_id = reject.file_id
WHERE ($file = 0 OR reject.file_id = $file)
  AND ($reason = '' OR reject.reason = $reason)
ORDER BY reject.file_id, reject.line, reject.column_id, reject.reason, reject.value
LIMIT $limit
OFFSET $offset
