-- Each problem with the day that starts its clock (the feedback to itself, its organization or its round), and the day
-- on which it is due, stated or by the time limit of its level on that day. `record` is its rowid in `problem`.
CREATE OR REPLACE TABLE problem_known AS
WITH
fed_back AS (
  SELECT round_key, organization, max(feedback_date) AS day
  FROM inspection
  WHERE organization IS NOT NULL AND feedback_date IS NOT NULL
  GROUP BY round_key, organization
),
started AS (
  SELECT
    problem.rowid AS record,
    round_known.level,
    coalesce(problem.feedback_date, fed_back.day, round_known.feedback_day) AS fed_back_on
  FROM problem
  JOIN round_known ON round_known.round_key = problem.round_key
  LEFT JOIN fed_back
    ON fed_back.round_key = problem.round_key AND fed_back.organization = problem.organization
),
limited AS (
  SELECT level, fed_back_on, arg_max({id: rule_id, months: months}, rank) AS rule
  FROM (SELECT DISTINCT level, fed_back_on FROM started WHERE fed_back_on IS NOT NULL)
  JOIN deadline_rule
    ON purpose = 'period'
    AND (len(levels) = 0 OR list_contains(levels, level))
    AND (from_day IS NULL OR fed_back_on >= from_day)
    AND (until_day IS NULL OR fed_back_on <= until_day)
  GROUP BY level, fed_back_on
)
SELECT
  problem.rowid AS record,
  problem.file_id,
  problem.line,
  problem.round_key,
  problem.problem_id,
  problem.organization,
  problem.org_type,
  problem.scheme,
  problem.category,
  problem.category_label,
  problem.category[1] AS axis,
  problem.count,
  problem.count_state,
  problem.status,
  problem.long_term,
  problem.immediate,
  problem.done_on,
  problem.verified_on,
  problem.due_date,
  started.fed_back_on,
  coalesce(
    problem.due_date, CAST(started.fed_back_on + to_months(limited.rule.months) AS DATE)
  ) AS due_on,
  CASE WHEN problem.due_date IS NULL THEN limited.rule.id END AS due_rule
FROM problem
JOIN started ON started.record = problem.rowid
LEFT JOIN limited
  ON limited.level IS NOT DISTINCT FROM started.level AND limited.fed_back_on = started.fed_back_on
ORDER BY record;

-- Problems summed up by what the measures of a round ask of them.
CREATE OR REPLACE TABLE problem_sum AS
SELECT
  round_key,
  org_type,
  status,
  done_on,
  sum(count)::BIGINT AS items,
  bool_or(count IS NULL) AS partial,
  bool_or(count_state = '≈') AS approximate
FROM problem
GROUP BY ALL
ORDER BY ALL;
