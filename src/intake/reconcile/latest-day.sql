-- The latest day that the loaded data speak of; a month or year counts to its end, a day without a year not at all. One row.
WITH
periods AS (
  SELECT unnest([start_date, end_date, feedback_date, as_of]) AS period FROM round_total
),
days AS (
  SELECT
    CASE length(period)
      WHEN 4 THEN try_cast(period || '-12-31' AS DATE)
      WHEN 7 THEN last_day(try_cast(period || '-01' AS DATE))
      WHEN 10 THEN try_cast(period AS DATE)
    END AS day
  FROM periods
  UNION ALL
  SELECT greatest(max(feedback_date), max(done_on), max(verified_on)) FROM problem
  UNION ALL
  SELECT greatest(max(transferred_on), max(disposed_on), max(outcome_on)) FROM clue
  UNION ALL
  SELECT max(done_on) FROM measure
  UNION ALL
  SELECT greatest(max(start_date), max(end_date), max(feedback_date)) FROM inspection
)
SELECT coalesce(max(day)::VARCHAR, '') AS day
FROM days
ORDER BY day
