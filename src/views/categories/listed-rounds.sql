-- Rounds in scope with a problem that has a category. One row per round.
SELECT round_key
FROM problem_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
)
WHERE coalesce(category, 'Z9') NOT IN ('Z8', 'Z9')
GROUP BY ALL
ORDER BY round_key
