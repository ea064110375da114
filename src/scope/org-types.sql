-- One row per type of organization: how many rounds have records of it.
SELECT
  org_type AS code,
  count(DISTINCT round_key)::INTEGER AS rounds
FROM (
  SELECT org_type, round_key FROM inspection
  UNION ALL
  SELECT org_type, round_key FROM problem
  UNION ALL
  SELECT org_type, round_key FROM clue
)
WHERE org_type IS NOT NULL
GROUP BY org_type
ORDER BY org_type
