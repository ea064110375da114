-- Problems by round, scheme and category, and by organization type when that is compared. A round without a problem
-- list has one row without a number; records whose count is not reported are told apart.
WITH listed AS (
  SELECT
    round_key,
    CASE WHEN $by = 'org_type' THEN coalesce(org_type, '') END AS org_type,
    coalesce(scheme, '') AS scheme,
    category,
    sum(count)::INTEGER AS problems,
    count_if(count IS NULL)::INTEGER AS uncounted
  FROM problem_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE $scheme = '' OR coalesce(scheme, 'builtin') = $scheme
  GROUP BY ALL
)
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
  listed.org_type,
  listed.scheme,
  listed.category,
  listed.problems,
  listed.uncounted
FROM round_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
)
LEFT JOIN listed USING (round_key)
ORDER BY
  sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal,
  listed.org_type, listed.scheme, listed.category NULLS LAST
