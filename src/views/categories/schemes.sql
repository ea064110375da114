-- Schemes in which the problems in scope are named, with the regions that use each. One row per scheme.
SELECT
  coalesce(scheme, '') AS scheme,
  sum(count)::INTEGER AS problems,
  string_agg(DISTINCT region_name, '、' ORDER BY region_name) AS regions
FROM problem_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
)
GROUP BY ALL
ORDER BY problems DESC NULLS LAST, scheme
