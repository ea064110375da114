-- Problem records of each side of a comparison by nature, scheme and category. `shared`: the side has records of a
-- round that side A has too. A side without records has one row without a number.
WITH
asked AS (
  SELECT unnest($sides::VARCHAR[]) AS side
),
record AS (
  SELECT side, round_key, org_type, nature, scheme, category, count
  FROM problem_compared(
    $sides, $side_regions, $side_rounds, $kinds, $side_org_types, $side_from, $side_to, $as_of
  )
  WHERE NOT coalesce(pooled, FALSE)
),
present AS (
  SELECT DISTINCT side, round_key, org_type FROM record
),
shared AS (
  SELECT DISTINCT other.side
  FROM present AS first_side
  JOIN present AS other
    ON first_side.side = 'A'
    AND other.side <> 'A'
    AND other.round_key = first_side.round_key
    AND other.org_type IS NOT DISTINCT FROM first_side.org_type
),
listed AS (
  SELECT
    side,
    nature,
    coalesce(scheme, '') AS scheme,
    category,
    sum(count)::INTEGER AS problems,
    count_if(count IS NULL)::INTEGER AS uncounted
  FROM record
  GROUP BY side, nature, coalesce(scheme, ''), category
)
SELECT
  asked.side,
  listed.nature,
  listed.scheme,
  listed.category,
  listed.problems,
  listed.uncounted,
  shared.side IS NOT NULL AS shared
FROM asked
LEFT JOIN listed USING (side)
LEFT JOIN shared USING (side)
ORDER BY asked.side, listed.nature, listed.scheme, listed.category NULLS LAST
