-- Clues by way of disposal, in pieces or persons ($unit), of each region; one row per region and way.
-- Without a disposal: in hand (open) while the time limit runs, not reported (nr) once it is over or nothing
-- says when it began. A region whose rounds have no clue records has one row without a way.
WITH chosen_round AS (
  SELECT round_key, region_key, region_name, sort, nature
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE NOT pooled
),
clue_with_way AS (
  SELECT
    round_key,
    CASE
      WHEN disposal IN ('talk', 'verify', 'hold', 'close', 'file') THEN disposal
      WHEN disposal IS NOT NULL THEN 'other'
      WHEN due_on >= try_cast($as_of AS DATE) THEN 'open'
      ELSE 'nr'
    END AS way,
    sum(count) AS clues,
    bool_or(count IS NULL) AS partial
  FROM clue_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE NOT pooled AND unit = $unit
  GROUP BY ALL
)
SELECT
  region_key,
  any_value(region_name) AS region,
  nature,
  way,
  sum(clues)::INTEGER AS clues,
  CASE WHEN way IS NULL OR sum(clues) IS NULL THEN 'nr' WHEN bool_or(partial) THEN '≥' ELSE 'value' END
    AS clues_state,
  count(DISTINCT round_key)::INTEGER AS rounds
FROM chosen_round LEFT JOIN clue_with_way USING (round_key)
GROUP BY region_key, nature, way
ORDER BY any_value(sort), region_key, nature, way NULLS LAST
