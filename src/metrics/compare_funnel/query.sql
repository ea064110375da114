-- The single rounds in scope, without a side, and the rounds of each side of a comparison.
WITH together AS (
  SELECT NULL::VARCHAR AS side, *
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE NOT coalesce(pooled, FALSE)
  UNION ALL BY NAME
  SELECT *
  FROM round_compared(
    $sides, $side_regions, $side_rounds, $kinds, $side_org_types, $side_from, $side_to, $as_of
  )
)
SELECT
  side,
  array_to_string(of_side($side_org_types, coalesce(side, '')), ',') AS asked_org_types,
  one_of_side($side_from, coalesce(side, '')) AS asked_from,
  one_of_side($side_to, coalesce(side, '')) AS asked_to,
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
  problems,
  problems_state,
  clues,
  clues_state
FROM together
ORDER BY side NULLS FIRST, sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal
