-- Six measures of each round, with their states and origins. One row per round.
SELECT
  round_key,
  region_key,
  region_name AS region,
  level,
  term,
  number,
  label,
  pooled,
  nature,
  ordinal,
  source_title AS source,
  organizations,
  organizations_state,
  organizations_origin,
  problems,
  problems_state,
  problems_origin,
  clues,
  clues_state,
  clues_origin,
  done,
  done_state,
  done_origin,
  completion_base,
  completion_rate,
  completion_rate_state,
  as_of
FROM round_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
)
ORDER BY sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal
