-- Problems of each side of a comparison by what became of them and after how many days from feedback. `shared`: the
-- side has records of a round that side A has too. A side without records has one row without a number.
WITH
asked AS (
  SELECT unnest($sides::VARCHAR[]) AS side
),
item AS (
  SELECT
    side, round_key, org_type, nature, fate, items,
    CASE WHEN fate IN ('done', 'open') THEN days END AS days
  FROM rectification_compared(
    $sides, $side_regions, $side_rounds, $kinds, $side_org_types, $side_from, $side_to, $as_of,
    $completion, $long_term
  )
),
present AS (
  SELECT DISTINCT side, round_key, org_type FROM item
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
counted AS (
  SELECT side, nature, fate, days, sum(items)::INTEGER AS items
  FROM item
  GROUP BY side, nature, fate, days
)
SELECT
  asked.side,
  counted.nature,
  counted.fate,
  counted.days,
  counted.items,
  shared.side IS NOT NULL AS shared
FROM asked
LEFT JOIN counted USING (side)
LEFT JOIN shared USING (side)
ORDER BY asked.side, counted.nature, counted.fate, counted.days
