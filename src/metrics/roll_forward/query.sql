-- Quarter by quarter: problems open at its beginning, fed back in it, done in it, withdrawn, open at its end.
-- Withdrawals have no day in the data: they leave in the quarter they came. One row per kind of data and quarter.
WITH
item AS MATERIALIZED (
  SELECT
    coalesce(nature, '') AS nature, fate, items, known_on,
    date_trunc('quarter', fed_back_on)::DATE AS came,
    CASE
      WHEN fate = 'done' THEN date_trunc('quarter', greatest(closed_on, fed_back_on))
      WHEN fate = 'withdrawn' THEN date_trunc('quarter', fed_back_on)
    END::DATE AS gone
  FROM rectification_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of, $completion, $long_term
  )
),
dated AS (
  SELECT * FROM item WHERE fate IN ('done', 'open', 'withdrawn') AND came IS NOT NULL AND came <= known_on
),
flow AS (
  SELECT nature, came AS quarter, sum(items) AS added, 0 AS done, 0 AS withdrawn FROM dated GROUP BY ALL
  UNION ALL
  SELECT nature, gone, 0, sum(items), 0 FROM dated WHERE fate = 'done' GROUP BY ALL
  UNION ALL
  SELECT nature, gone, 0, 0, sum(items) FROM dated WHERE fate = 'withdrawn' GROUP BY ALL
),
span AS (
  SELECT nature, min(came) AS first_one, max(known_on) AS last_one FROM dated GROUP BY nature
),
frame AS (
  SELECT nature, unnest(generate_series(first_one, last_one, INTERVAL 3 MONTH))::DATE AS quarter FROM span
),
summed AS (
  SELECT
    nature, quarter,
    coalesce(sum(added), 0) AS added, coalesce(sum(done), 0) AS done, coalesce(sum(withdrawn), 0) AS withdrawn
  FROM frame LEFT JOIN flow USING (nature, quarter)
  GROUP BY nature, quarter
),
rolled AS (
  SELECT *, sum(added - done - withdrawn) OVER (PARTITION BY nature ORDER BY quarter) AS closing FROM summed
),
apart AS (
  SELECT
    nature,
    coalesce(sum(items) FILTER (fate = 'open'), 0) AS open,
    coalesce(sum(items) FILTER (fate NOT IN ('done', 'open', 'withdrawn') OR came IS NULL), 0) AS left_out,
    min(known_on) AS known_on
  FROM item
  GROUP BY nature
)
SELECT
  nature,
  year(quarter)::VARCHAR || '-Q' || quarter(quarter)::VARCHAR AS quarter,
  (closing - added + done + withdrawn)::INTEGER AS opening,
  added::INTEGER AS added,
  done::INTEGER AS done,
  withdrawn::INTEGER AS withdrawn,
  closing::INTEGER AS closing,
  open::INTEGER AS open,
  left_out::INTEGER AS left_out,
  known_on::VARCHAR AS known_on
FROM rolled
JOIN apart USING (nature)
ORDER BY nature, rolled.quarter DESC
