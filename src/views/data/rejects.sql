-- One row per rejected cell (or whole line) of the chosen file and reason, in file order.
WITH page AS (
  SELECT rowid AS place
  FROM reject
  WHERE ($file = 0 OR file_id = $file)
    AND ($reason = '' OR reason = $reason)
  ORDER BY file_id, line, column_id, rowid
  LIMIT $limit
  OFFSET $offset
)
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
FROM page
JOIN reject ON reject.rowid = page.place
JOIN file ON file.file_id = reject.file_id
ORDER BY reject.file_id, reject.line, reject.column_id, page.place
