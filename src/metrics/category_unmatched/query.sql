-- Categories as written that no crosswalk and no keyword knows, with how often and where. One row per label and nature.
SELECT
  coalesce(category_label, '') AS label,
  nature,
  string_agg(DISTINCT coalesce(scheme, ''), ' ' ORDER BY coalesce(scheme, '')) AS scheme,
  sum(count)::INTEGER AS problems,
  count(DISTINCT round_key)::INTEGER AS rounds,
  string_agg(DISTINCT region_name, '、' ORDER BY region_name) AS regions
FROM problem_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
)
WHERE category = 'Z8' AND ($scheme = '' OR coalesce(scheme, 'builtin') = $scheme)
GROUP BY ALL
ORDER BY problems DESC NULLS LAST, label, nature NULLS LAST
LIMIT 500
