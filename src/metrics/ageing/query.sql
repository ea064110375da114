-- Open problems by how long ago they were fed back, and by how long they are past due, when last known.
-- One row per kind of data, clock and bucket; buckets without any are there with 0. Bucket 0: not yet due.
WITH
item AS MATERIALIZED (
  SELECT coalesce(nature, '') AS nature, items, known_on - fed_back_on AS age, known_on - due_on AS past, known_on, fate
  FROM rectification_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of, $completion, $long_term
  )
  WHERE is_open AND fate IN ('open', 'no_feedback')
),
aged AS (
  SELECT nature, 'since_feedback' AS clock, age, items FROM item
  UNION ALL
  SELECT nature, 'past_due', CASE WHEN past IS NOT NULL THEN greatest(past, 0) END, items FROM item
),
placed AS (
  SELECT
    *,
    CASE
      WHEN clock = 'past_due' AND age = 0 THEN 0
      WHEN age <= 30 THEN 1
      WHEN age <= 60 THEN 2
      WHEN age <= 90 THEN 3
      WHEN age <= 180 THEN 4
      WHEN age <= 365 THEN 5
      WHEN age > 365 THEN 6
    END AS bucket
  FROM aged
),
-- A record stands for `items` problems: each counts in the median.
middle AS (
  SELECT nature, clock, median(age) AS median_days, max(age) AS oldest
  FROM (SELECT nature, clock, age, unnest(range(items)) FROM placed WHERE bucket > 0)
  GROUP BY nature, clock
),
unknown AS (
  SELECT nature, clock, coalesce(sum(items) FILTER (bucket IS NULL), 0) AS unknown, sum(items) AS open
  FROM placed
  GROUP BY nature, clock
),
ledger AS (
  SELECT nature, min(known_on) AS known_on FROM item GROUP BY nature
),
frame AS (
  SELECT nature, clock, bucket
  FROM unknown
  CROSS JOIN (SELECT unnest(range(7)) AS bucket)
  WHERE clock = 'past_due' OR bucket > 0
)
SELECT
  nature,
  clock,
  bucket::INTEGER AS bucket,
  coalesce(sum(items), 0)::INTEGER AS items,
  min(open)::INTEGER AS open,
  min(unknown)::INTEGER AS unknown,
  min(median_days)::DOUBLE AS median_days,
  min(oldest)::INTEGER AS oldest,
  min(known_on)::VARCHAR AS known_on
FROM frame
JOIN unknown USING (nature, clock)
JOIN ledger USING (nature)
LEFT JOIN middle USING (nature, clock)
LEFT JOIN placed USING (nature, clock, bucket)
GROUP BY nature, clock, bucket
ORDER BY nature, clock DESC, bucket
