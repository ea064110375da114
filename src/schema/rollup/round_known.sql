-- What is known of each round whatever the reader looks at: where and when it was, and what its reports state.
-- Made anew after every change of the data.
CREATE OR REPLACE TABLE round_known AS
WITH
-- The latest report (by as-of date, then file and line) first.
report AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY round_key ORDER BY as_of DESC NULLS LAST, file_id DESC, line DESC
    ) AS age
  FROM round_total
),
said AS (
  SELECT
    round_key,
    latest_stated(organizations, organizations_state, age) AS organizations,
    latest_stated(problems, problems_state, age) AS problems,
    latest_stated(clues, clues_state, age) AS clues,
    latest_stated(clue_persons, clue_persons_state, age) AS clue_persons,
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
  GROUP BY round_key
),
inspected AS (
  SELECT
    round_key,
    flatten(list(kind)) AS kinds,
    flatten(list(mode)) AS modes,
    min(start_date)::VARCHAR AS start_date,
    max(end_date)::VARCHAR AS end_date,
    min(feedback_date)::VARCHAR AS feedback_date,
    min(file_id) AS file_id
  FROM inspection
  GROUP BY round_key
),
found AS (
  SELECT
    round_key,
    min(feedback_date)::VARCHAR AS feedback_date,
    greatest(max(feedback_date), max(done_on), max(verified_on)) AS last_entry,
    min(file_id) AS file_id
  FROM problem
  GROUP BY round_key
),
passed_on AS (
  SELECT round_key, min(file_id) AS file_id
  FROM clue
  WHERE coalesce(unit, 'piece') = 'piece'
  GROUP BY round_key
),
known AS (
  SELECT
    round.*,
    region.name AS region_name,
    region.level AS region_level,
    region.province_key,
    region.path,
    region.sort,
    said,
    last_entry,
    merged(said.kinds, inspected.kinds) AS kinds,
    merged(said.modes, inspected.modes) AS modes,
    dated(said.start_date, inspected.start_date) AS start_date,
    dated(said.end_date, inspected.end_date) AS end_date,
    dated(said.feedback_date, dated(inspected.feedback_date, found.feedback_date)) AS feedback_date,
    coalesce(said.source.file_id, found.file_id, inspected.file_id, passed_on.file_id) AS file_id
  FROM round
  JOIN region USING (region_key)
  LEFT JOIN said ON said.round_key = round.round_key
  LEFT JOIN inspected ON inspected.round_key = round.round_key
  LEFT JOIN found ON found.round_key = round.round_key
  LEFT JOIN passed_on ON passed_on.round_key = round.round_key
)
SELECT
  round_key,
  region_key,
  region_name,
  region_level,
  province_key,
  path,
  string_split(path, '/') AS lies_in,
  sort,
  level,
  term,
  number,
  label,
  pooled,
  pooled_from,
  pooled_to,
  nature,
  ordinal,
  kinds,
  modes,
  start_date,
  end_date,
  feedback_date,
  try_cast(feedback_date AS DATE) AS feedback_day,
  said.as_of AS as_of,
  least(first_month(start_date), first_month(end_date), first_month(feedback_date)) AS date_from,
  greatest(last_month(start_date), last_month(end_date), last_month(feedback_date)) AS date_to,
  -- Until when the round's ledger is known: the day of its latest report, or that of its last entry if that is later;
  -- for ever where no report says.
  CASE
    WHEN last_day_of(said.as_of) IS NULL THEN DATE '9999-12-31'
    ELSE greatest(last_day_of(said.as_of), last_entry)
  END AS ledger_day,
  said.organizations.v AS said_organizations,
  said.organizations.s AS said_organizations_state,
  said.problems.v AS said_problems,
  said.problems.s AS said_problems_state,
  said.clues.v AS said_clues,
  said.clues.s AS said_clues_state,
  said.clue_persons.v AS said_clue_persons,
  said.clue_persons.s AS said_clue_persons_state,
  said.done.v AS said_done,
  said.done.s AS said_done_state,
  said.basically_done.v AS said_basically_done,
  said.basically_done.s AS said_basically_done_state,
  said.completion_rate.v AS said_completion_rate,
  said.completion_rate.s AS said_completion_rate_state,
  said.source.title AS source_title,
  said.source.url AS source_url,
  said.source.grade AS source_grade,
  file.name AS file_name,
  said.source.line AS line
FROM known LEFT JOIN file USING (file_id)
ORDER BY sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal;
