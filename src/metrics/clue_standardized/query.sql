-- Problems and clues, in pieces or persons ($unit), by region and type of organization, from the records of rounds
-- that have problem records and a clue list (or report 0 clues). One row per region, kind of data and type; a region
-- without such a round has one row without a type.
WITH chosen_round AS (
  SELECT scoped.round_key, region_key, region_name, sort, nature, clue_total.clues
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  ) AS scoped
  JOIN clue_total($unit, $org_types::VARCHAR[]) AS clue_total USING (round_key)
  WHERE NOT pooled
),
found AS (
  SELECT round_key, coalesce(org_type, '') AS org_type, sum(count) AS problems, 0 AS clues
  FROM problem_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE NOT pooled
  GROUP BY ALL
),
passed_on AS (
  SELECT round_key, coalesce(org_type, '') AS org_type, 0 AS problems, sum(count) AS clues
  FROM clue_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE NOT pooled AND unit = $unit
  GROUP BY ALL
),
paired AS (
  SELECT round_key FROM found
  INTERSECT
  (SELECT round_key FROM passed_on UNION SELECT round_key FROM chosen_round WHERE clues = 0)
),
stratum AS (
  SELECT round_key, org_type, sum(problems) AS problems, sum(clues) AS clues
  FROM (SELECT * FROM found UNION ALL SELECT * FROM passed_on)
  WHERE round_key IN (SELECT round_key FROM paired)
  GROUP BY ALL
)
SELECT
  region_key,
  any_value(region_name) AS region,
  nature,
  org_type,
  coalesce(sum(stratum.problems), 0)::INTEGER AS problems,
  coalesce(sum(stratum.clues), 0)::INTEGER AS clues,
  count(DISTINCT round_key)::INTEGER AS rounds
FROM chosen_round LEFT JOIN stratum USING (round_key)
WHERE org_type IS NOT NULL
  OR region_key NOT IN (SELECT region_key FROM chosen_round JOIN stratum USING (round_key))
GROUP BY region_key, nature, org_type
ORDER BY any_value(sort), region_key, nature, org_type
