-- Of several reports' values of a measure, the one of the latest report that states it.
CREATE OR REPLACE MACRO latest_stated(value, state, age) AS
  arg_min({v: value, s: state}, age) FILTER (state <> 'nr');

-- Of several reports' periods, the latest one's; one that names its year goes before one that does not.
CREATE OR REPLACE MACRO latest_dated(period, age) AS
  coalesce(arg_min(period, age) FILTER (NOT starts_with(period, '-')), arg_min(period, age));

-- What the reports of a round state, the latest (by as-of date, then file and line) first. One row per round.
CREATE OR REPLACE MACRO reported() AS TABLE
WITH report AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY round_key ORDER BY as_of DESC NULLS LAST, file_id DESC, line DESC
    ) AS age
  FROM round_total
)
SELECT
  round_key,
  latest_stated(organizations, organizations_state, age) AS organizations,
  latest_stated(problems, problems_state, age) AS problems,
  latest_stated(clues, clues_state, age) AS clues,
  latest_stated(done, done_state, age) AS done,
  latest_stated(basically_done, basically_done_state, age) AS basically_done,
  latest_stated(completion_rate, completion_rate_state, age) AS completion_rate,
  flatten(list(kind)) AS kinds,
  flatten(list(mode)) AS modes,
  latest_dated(start_date, age) AS start_date,
  latest_dated(end_date, age) AS end_date,
  latest_dated(feedback_date, age) AS feedback_date,
  arg_min(as_of, age) AS as_of,
  arg_min(
    {title: source_title, url: source_url, grade: source_grade, file_id: file_id, line: line}, age
  ) AS source
FROM report
GROUP BY round_key;
