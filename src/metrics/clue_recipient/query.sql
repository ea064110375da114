-- Clues by who received them, in pieces or persons ($unit). One row per kind of data and recipient.
SELECT
  nature,
  CASE
    WHEN recipient IN ('discipline', 'organization') THEN recipient
    WHEN recipient IS NOT NULL THEN 'other'
    ELSE 'nr'
  END AS recipient,
  sum(count)::INTEGER AS clues,
  CASE WHEN sum(count) IS NULL THEN 'nr' WHEN bool_or(count IS NULL) THEN '≥' ELSE 'value' END
    AS clues_state,
  count(DISTINCT round_key)::INTEGER AS rounds
FROM clue_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
)
WHERE NOT pooled AND unit = $unit
GROUP BY ALL
ORDER BY nature, recipient
