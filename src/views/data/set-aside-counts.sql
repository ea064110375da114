-- One row per file and reason: lines set aside, the first and the last of them.
SELECT
  file_id,
  reason,
  count(*)::INTEGER AS lines,
  min(line)::INTEGER AS first_line,
  max(line)::INTEGER AS last_line
FROM set_aside
GROUP BY file_id, reason
ORDER BY file_id, first_line, reason
