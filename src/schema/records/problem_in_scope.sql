-- One row per problem record of the rounds in scope, as of a day: what it is, and how far it is rectified.
-- `progress` is done, basic, ongoing, not_done, withdrawn or nr (no status and no day of completion); what is
-- completed after that day was ongoing then. The clock starts with the feedback to the organization, or to the round.
CREATE OR REPLACE MACRO problem_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
) AS TABLE
WITH chosen_round AS (
  SELECT
    round_key, region_key, region_name, sort, level, term, number, label, pooled, ordinal, nature,
    try_cast(feedback_date AS DATE) AS feedback_day, file_name, source_title
  FROM round_in_scope(
    in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
  )
),
fed_back AS (
  SELECT round_key, organization, max(feedback_date) AS day
  FROM inspection
  WHERE organization IS NOT NULL AND feedback_date IS NOT NULL
  GROUP BY round_key, organization
),
known AS (
  SELECT
    problem.* EXCLUDE (nature, region_key, round_key),
    chosen_round.* EXCLUDE (feedback_day),
    coalesce(problem.feedback_date, fed_back.day, chosen_round.feedback_day) AS fed_back_on,
    coalesce(try_cast(as_of_day AS DATE), DATE '9999-12-31') AS as_of_date
  FROM problem
  JOIN chosen_round USING (round_key)
  LEFT JOIN fed_back
    ON fed_back.round_key = problem.round_key AND fed_back.organization = problem.organization
  WHERE chosen(problem.org_type, of_org_types)
),
limited AS (
  SELECT
    rule_level, start_day, limit_rule('period', rule_level, start_day) AS rule
  FROM (SELECT DISTINCT level AS rule_level, fed_back_on AS start_day FROM known)
  WHERE start_day IS NOT NULL
)
SELECT
  known.* EXCLUDE (as_of_date),
  category[1] AS axis,
  CASE
    WHEN status IS NULL AND done_on IS NULL THEN 'nr'
    WHEN coalesce(status, 'done') IN ('done', 'basic') AND done_on > as_of_date THEN 'ongoing'
    ELSE coalesce(status, 'done')
  END AS progress,
  CASE
    WHEN coalesce(status, 'done') IN ('done', 'basic') AND done_on <= as_of_date THEN done_on
  END AS closed_on,
  coalesce(due_date, months_after(fed_back_on, limited.rule.months)) AS due_on,
  CASE WHEN due_date IS NULL THEN limited.rule.id END AS due_rule
FROM known
LEFT JOIN limited ON limited.rule_level = known.level AND limited.start_day = known.fed_back_on;
