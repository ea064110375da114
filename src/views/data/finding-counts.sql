-- One row per severity: how many findings there are.
SELECT
  severity,
  count(*)::INTEGER AS findings
FROM finding
GROUP BY severity
ORDER BY severity
