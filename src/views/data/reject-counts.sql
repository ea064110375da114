-- One row per file and reason: rejected cells (or whole lines).
SELECT
  file_id,
  reason,
  count(*)::INTEGER AS causes
FROM reject
GROUP BY file_id, reason
ORDER BY file_id, causes DESC, reason
