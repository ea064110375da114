-- One row per kind of inspection: how many rounds have it.
SELECT
  kind AS code,
  count(*)::INTEGER AS rounds
FROM (
  SELECT unnest(kinds) AS kind
  FROM round_known
)
GROUP BY kind
ORDER BY kind
