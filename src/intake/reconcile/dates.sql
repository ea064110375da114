-- Dates out of order, out of reason or missing.
INSERT INTO found BY NAME
WITH reversed AS (
  SELECT region_key, round_key, place(file_id, line) AS place, 'end_date ' || end_date || ' < start_date ' || start_date AS detail
  FROM round_total WHERE is_before(end_date, start_date)
  UNION ALL
  SELECT region_key, round_key, place(file_id, line), 'feedback_date ' || feedback_date || ' < end_date ' || end_date
  FROM round_total WHERE is_before(feedback_date, end_date)
  UNION ALL
  SELECT region_key, round_key, place(file_id, line), 'end_date ' || end_date || ' < start_date ' || start_date
  FROM inspection WHERE end_date < start_date
  UNION ALL
  SELECT region_key, round_key, place(file_id, line), 'feedback_date ' || feedback_date || ' < end_date ' || end_date
  FROM inspection WHERE feedback_date < end_date
  UNION ALL
  SELECT region_key, round_key, place(file_id, line), 'verified_on ' || verified_on || ' < done_on ' || done_on
  FROM problem WHERE verified_on < done_on
  UNION ALL
  SELECT region_key, round_key, place(file_id, line), 'disposed_on ' || disposed_on || ' < transferred_on ' || transferred_on
  FROM clue WHERE disposed_on < transferred_on
  UNION ALL
  SELECT region_key, round_key, place(file_id, line), 'outcome_on ' || outcome_on || ' < transferred_on ' || transferred_on
  FROM clue WHERE outcome_on < transferred_on
),
by_row AS (
  SELECT region_key, round_key, place, min(detail) AS detail FROM reversed GROUP BY region_key, round_key, place
)
SELECT 'dates_reversed' AS kind, 'check' AS severity, region_key, round_key, NULL AS stated, count(*) AS summed,
  arg_min(detail, place) AS detail, count(*) AS rows, first_places(place) AS places
FROM by_row GROUP BY region_key, round_key;

-- What is put right on the spot (立行立改) is done, and due, while the inspection goes on.
INSERT INTO found BY NAME
WITH early AS (
  SELECT 'done_before_feedback' AS kind, region_key, round_key, place(file_id, line) AS place,
    'done_on ' || done_on || ' < feedback_date ' || feedback_date AS detail
  FROM problem WHERE done_on < feedback_date AND immediate IS NOT TRUE
  UNION ALL
  SELECT 'due_before_feedback', region_key, round_key, place(file_id, line),
    'due_date ' || due_date || ' < feedback_date ' || feedback_date
  FROM problem WHERE due_date < feedback_date AND immediate IS NOT TRUE
)
SELECT kind, 'check' AS severity, region_key, round_key, NULL AS stated, count(*) AS summed,
  arg_min(detail, place) AS detail, count(*) AS rows, first_places(place) AS places
FROM early GROUP BY kind, region_key, round_key;

INSERT INTO found BY NAME
SELECT 'done_without_date' AS kind, 'check' AS severity, region_key, round_key, sum(count) AS stated,
  sum(count) FILTER (done_on IS NULL) AS summed, NULL AS detail, count(*) FILTER (done_on IS NULL) AS rows,
  first_places(CASE WHEN done_on IS NULL THEN place(file_id, line) END) AS places
FROM problem
WHERE status = 'done'
GROUP BY region_key, round_key
HAVING rows > 0;

CREATE OR REPLACE TEMP VIEW dated AS
SELECT region_key, round_key, file_id, line, least(feedback_date, due_date, done_on, verified_on) AS first_day,
  greatest(feedback_date, due_date, done_on, verified_on) AS last_day,
  ['feedback_date', 'due_date', 'done_on', 'verified_on'] AS columns, [feedback_date, due_date, done_on, verified_on] AS days
FROM problem
UNION ALL
SELECT region_key, round_key, file_id, line, least(transferred_on, disposed_on, outcome_on),
  greatest(transferred_on, disposed_on, outcome_on),
  ['transferred_on', 'disposed_on', 'outcome_on'], [transferred_on, disposed_on, outcome_on]
FROM clue
UNION ALL
SELECT region_key, round_key, file_id, line, least(start_date, end_date, feedback_date),
  greatest(start_date, end_date, feedback_date),
  ['start_date', 'end_date', 'feedback_date'], [start_date, end_date, feedback_date]
FROM inspection
UNION ALL
SELECT NULL, '', file_id, line, least(due_date, done_on), greatest(due_date, done_on), ['due_date', 'done_on'], [due_date, done_on]
FROM measure
UNION ALL
SELECT region_key, round_key, file_id, line, list_min(days), list_max(days), ['start_date', 'end_date', 'feedback_date', 'as_of'], days
FROM (
  SELECT *, list_transform(
    [start_date, end_date, feedback_date, as_of],
    lambda day: CASE WHEN day[1:2] <> '--' THEN try_cast(rpad(day, 10, '-01-01'[length(day) - 3:]) AS DATE) END
  ) AS days
  FROM round_total
);

-- Nothing was inspected before 1996. The days of a round are less than eight years apart; which of them is doubtful, the middle one tells.
INSERT INTO found BY NAME
WITH span AS (SELECT round_key, min(first_day) AS first_day, max(last_day) AS last_day FROM dated GROUP BY round_key),
apart AS (
  SELECT round_key, coalesce(pooled, false) AS pooled
  FROM span LEFT JOIN round USING (round_key)
  WHERE first_day < DATE '1996-01-01' OR last_day - first_day > 2922 AND NOT coalesce(pooled, false)
),
one_day AS (
  SELECT region_key, round_key, pooled, place(file_id, line) AS place, unnest(columns) AS column_id, unnest(days) AS day
  FROM dated JOIN apart USING (round_key)
),
middle AS (SELECT round_key, quantile_disc(day, 0.5) AS middle FROM one_day WHERE day IS NOT NULL GROUP BY round_key),
by_row AS (
  SELECT region_key, nullif(round_key, '') AS round_key, place, min(column_id || ' ' || day) AS detail
  FROM one_day JOIN middle USING (round_key)
  WHERE day < DATE '1996-01-01' OR abs(day - middle) > 2922 AND NOT pooled
  GROUP BY ALL
)
SELECT 'date_implausible' AS kind, 'check' AS severity, region_key, round_key, NULL AS stated, count(*) AS summed,
  arg_min(detail, place) AS detail, count(*) AS rows, first_places(place) AS places
FROM by_row GROUP BY region_key, round_key;
