-- 回头看: of the problems that organizations had done before they were re-checked, how many were found again
-- (`repeat_of`). One row per round that re-checks; earlier rounds need not be in scope.
WITH
rechecking AS (
  SELECT *, coalesce(try_cast(end_date AS DATE), try_cast(feedback_date AS DATE), DATE '9999-12-31') AS ended_on
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE list_contains(kinds, 'lookback') AND NOT pooled
),
visited AS (
  SELECT DISTINCT round_key, organization, prior_round
  FROM inspection
  WHERE organization IS NOT NULL AND chosen(org_type, $org_types::VARCHAR[])
),
found AS (
  SELECT round_key, repeat_of, coalesce(count, 1) AS items
  FROM problem
  WHERE chosen(org_type, $org_types::VARCHAR[])
),
-- What the visited organizations had been told before: by the round that the list names, or by any earlier one.
earlier AS (
  SELECT
    rechecking.round_key, problem.problem_id, coalesce(problem.count, 1) AS items,
    coalesce(problem.status, CASE WHEN problem.done_on IS NOT NULL THEN 'done' END) = 'done'
      AND coalesce(problem.done_on <= rechecking.ended_on, true) AS was_done,
    coalesce(problem.status, '') = 'withdrawn' AS withdrawn
  FROM rechecking
  JOIN visited ON visited.round_key = rechecking.round_key
  JOIN round AS before
    ON before.region_key = rechecking.region_key
    AND before.nature IS NOT DISTINCT FROM rechecking.nature
    AND before.level IS NOT DISTINCT FROM rechecking.level
    AND (coalesce(before.term, 0), coalesce(before.number, 0)) < (coalesce(rechecking.term, 0), coalesce(rechecking.number, 0))
    AND (visited.prior_round IS NULL OR before.label = visited.prior_round)
  JOIN problem ON problem.round_key = before.round_key AND problem.organization = visited.organization
),
repeated AS (
  SELECT DISTINCT round_key, repeat_of AS problem_id FROM found WHERE repeat_of IS NOT NULL
),
checked AS (
  SELECT
    earlier.round_key,
    sum(items) FILTER (was_done) AS rechecked,
    coalesce(sum(items) FILTER (was_done AND repeated.problem_id IS NOT NULL), 0) AS recurred,
    coalesce(sum(items) FILTER (NOT was_done AND NOT withdrawn AND repeated.problem_id IS NOT NULL), 0) AS unresolved,
    count(DISTINCT repeated.problem_id) AS matched
  FROM earlier
  LEFT JOIN repeated
    ON repeated.round_key = earlier.round_key AND repeated.problem_id = earlier.problem_id
  GROUP BY earlier.round_key
),
told AS (
  SELECT
    round_key,
    sum(items) AS problems,
    sum(items) FILTER (repeat_of IS NULL) AS new_found,
    count(DISTINCT repeat_of) AS repeats
  FROM found
  GROUP BY round_key
)
SELECT
  rechecking.round_key,
  region_key,
  region_name AS region,
  level,
  term,
  number,
  label,
  pooled,
  nature,
  ordinal,
  source_title AS source,
  (SELECT count(*) FROM visited WHERE visited.round_key = rechecking.round_key)::INTEGER AS organizations,
  rechecked::INTEGER AS rechecked,
  recurred::INTEGER AS recurred,
  unresolved::INTEGER AS unresolved,
  (repeats - coalesce(matched, 0))::INTEGER AS unmatched,
  new_found::INTEGER AS new_found
FROM rechecking
LEFT JOIN checked ON checked.round_key = rechecking.round_key
LEFT JOIN told ON told.round_key = rechecking.round_key
ORDER BY sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal
