-- What the problem records of a round add up to, as of a day. One row per round.
-- Done: said to be done, unless its date is after that day; or dated, with no status.
CREATE OR REPLACE MACRO problems_recorded(as_of_day, org_types) AS TABLE
SELECT
  round_key,
  sum(count) AS problems,
  bool_or(count IS NULL) AS partial,
  bool_or(count_state = '≈') AS approximate,
  sum(count) FILTER (status IS NOT NULL OR done_on IS NOT NULL) AS with_status,
  sum(count) FILTER (
    coalesce(status, 'done') = 'done'
    AND coalesce(done_on <= as_of_day, status = 'done')
  ) AS done,
  sum(count) FILTER (status = 'basic' AND coalesce(done_on <= as_of_day, true)) AS basically_done,
  sum(count) FILTER (status = 'withdrawn') AS withdrawn,
  min(feedback_date)::VARCHAR AS feedback_date,
  min(file_id) AS file_id
FROM problem
WHERE chosen(org_type, org_types)
GROUP BY round_key;

-- What the clue records of a round add up to; persons are not clues. One row per round.
CREATE OR REPLACE MACRO clues_recorded(org_types) AS TABLE
SELECT
  round_key,
  sum(count) AS clues,
  bool_or(count IS NULL) AS partial,
  bool_or(count_state = '≈') AS approximate,
  min(file_id) AS file_id
FROM clue
WHERE coalesce(unit, 'piece') = 'piece' AND chosen(org_type, org_types)
GROUP BY round_key;

-- The organizations listed as inspected, and the round's kinds and dates. One row per round.
CREATE OR REPLACE MACRO inspections_recorded(org_types) AS TABLE
SELECT
  round_key,
  nullif(count(DISTINCT organization) FILTER (chosen(org_type, org_types)), 0) AS organizations,
  flatten(list(kind)) AS kinds,
  flatten(list(mode)) AS modes,
  min(start_date)::VARCHAR AS start_date,
  max(end_date)::VARCHAR AS end_date,
  min(feedback_date)::VARCHAR AS feedback_date,
  min(file_id) AS file_id
FROM inspection
GROUP BY round_key;
