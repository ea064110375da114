-- Days from transfer to disposal of clues, in pieces or persons ($unit). One row per kind of data and day, and one
-- without a day with what cannot be placed in time and how many were disposed of within their time limit. Clues
-- without a disposal are followed to the as-of date; a disposal or outcome without a date is left out.
WITH own AS (
  SELECT
    nature, count, transferred_on, disposed_on, due_on,
    coalesce(try_cast($as_of AS DATE), DATE '9999-12-31') AS as_of_date,
    CASE
      WHEN transferred_on IS NULL OR transferred_on > as_of_date THEN 'unstarted'
      WHEN disposed_on < transferred_on THEN 'reversed'
      WHEN disposed_on IS NULL AND (disposal IS NOT NULL OR outcome IS NOT NULL) THEN 'undated'
      ELSE 'placed'
    END AS place
  FROM clue_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE NOT pooled AND unit = $unit
),
step AS (
  SELECT
    nature,
    coalesce(disposed_on, as_of_date) - transferred_on AS days,
    coalesce(sum(count) FILTER (disposed_on IS NOT NULL), 0) AS done,
    coalesce(sum(count) FILTER (disposed_on IS NULL), 0) AS still_open,
    NULL AS unstarted, NULL AS reversed, NULL AS undated,
    NULL AS judged, NULL AS in_time, NULL AS limit_low, NULL AS limit_high
  FROM own
  WHERE place = 'placed'
  GROUP BY ALL
),
summary AS (
  SELECT
    nature, NULL AS days,
    coalesce(sum(count) FILTER (place = 'placed' AND disposed_on IS NOT NULL), 0) AS done,
    coalesce(sum(count) FILTER (place = 'placed' AND disposed_on IS NULL), 0) AS still_open,
    coalesce(sum(count) FILTER (place = 'unstarted'), 0) AS unstarted,
    coalesce(sum(count) FILTER (place = 'reversed'), 0) AS reversed,
    coalesce(sum(count) FILTER (place = 'undated'), 0) AS undated,
    coalesce(sum(count) FILTER (place = 'placed' AND due_on < as_of_date), 0) AS judged,
    coalesce(sum(count) FILTER (place = 'placed' AND due_on < as_of_date AND disposed_on <= due_on), 0)
      AS in_time,
    min(due_on - transferred_on) FILTER (place = 'placed') AS limit_low,
    max(due_on - transferred_on) FILTER (place = 'placed') AS limit_high
  FROM own
  GROUP BY nature
)
SELECT
  nature, days::INTEGER AS days, done::INTEGER AS done, still_open::INTEGER AS still_open,
  unstarted::INTEGER AS unstarted, reversed::INTEGER AS reversed, undated::INTEGER AS undated,
  judged::INTEGER AS judged, in_time::INTEGER AS in_time,
  limit_low::INTEGER AS limit_low, limit_high::INTEGER AS limit_high
FROM (SELECT * FROM step UNION ALL SELECT * FROM summary)
ORDER BY nature, days NULLS FIRST
