-- Organizations with open problems past their due date when last known, the most overdue first; and, for each kind of
-- data, all organizations together (`organization` is NULL). `past_due`: done on a known day or open, and past due;
-- `late` of those: done after that day, or overdue. Lists: problems with a measure, measures with an owner,
-- measures with a deadline; NULL where the round has no measures.
WITH
item AS MATERIALIZED (
  SELECT
    found.*, round.term AS of_term,
    is_open AND due_on < known_on AS is_overdue,
    due_on < known_on AS is_past_due,
    is_done AND closed_on > due_on AS is_done_late,
    listed.measures, listed.with_owner, listed.with_deadline
  FROM rectification_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of, $completion, $long_term
  ) AS found
  JOIN round ON round.round_key = found.round_key
  LEFT JOIN (
    SELECT
      problem_id, nature, count(*) AS measures, count(owner) AS with_owner, count(due_date) AS with_deadline
    FROM measure
    GROUP BY problem_id, nature
  ) AS listed ON listed.problem_id = found.problem_id AND listed.nature IS NOT DISTINCT FROM found.nature
  WHERE fate <> 'not_yet'
),
with_lists AS (SELECT DISTINCT round_key FROM item WHERE measures > 0),
counted AS (
  SELECT
    coalesce(nature, '') AS nature,
    round_key,
    organization,
    min(region_key) AS region_key,
    min(region_name) AS region,
    min(level) AS level,
    min(of_term) AS term,
    min(number) AS number,
    min(label) AS label,
    min(ordinal) AS ordinal,
    min(source_title) AS source,
    min(sort) AS sort,
    min(known_on) AS known_on,
    count(DISTINCT (round_key, organization)) FILTER (organization IS NOT NULL) AS organizations,
    coalesce(sum(items), 0) AS problems,
    coalesce(sum(items) FILTER (is_open), 0) AS open,
    coalesce(sum(items) FILTER (is_open AND due_on IS NOT NULL), 0) AS open_due,
    coalesce(sum(items) FILTER (is_overdue), 0) AS overdue,
    coalesce(sum(items) FILTER (is_overdue AND due_rule IS NOT NULL), 0) AS by_rule,
    coalesce(sum(items) FILTER (is_past_due AND (is_open OR closed_on IS NOT NULL) AND progress <> 'nr'), 0) AS past_due,
    coalesce(sum(items) FILTER (is_overdue OR is_done_late), 0) AS late,
    coalesce(sum(items) FILTER (is_past_due AND is_done AND closed_on IS NULL), 0) AS undated,
    coalesce(sum(items) FILTER (is_past_due AND progress = 'nr'), 0) AS unknown,
    min(due_on) FILTER (is_overdue) AS due_on,
    max(known_on - due_on) FILTER (is_overdue) AS days_overdue,
    count(*) FILTER (problem_id IS NOT NULL) AS listable,
    count(*) FILTER (measures > 0) AS listed,
    coalesce(sum(measures), 0) AS measures,
    coalesce(sum(with_owner), 0) AS with_owner,
    coalesce(sum(with_deadline), 0) AS with_deadline,
    grouping(round_key) = 1 AS is_total
  FROM item
  WHERE progress <> 'withdrawn'
  GROUP BY GROUPING SETS ((coalesce(nature, '')), (coalesce(nature, ''), round_key, organization))
)
SELECT
  is_total AS total,
  round_key,
  region_key,
  region,
  level,
  term,
  number,
  label,
  false AS pooled,
  nature,
  ordinal,
  source,
  organization,
  organizations::INTEGER AS organizations,
  problems::INTEGER AS problems,
  open::INTEGER AS open,
  open_due::INTEGER AS open_due,
  overdue::INTEGER AS overdue,
  by_rule::INTEGER AS by_rule,
  past_due::INTEGER AS past_due,
  late::INTEGER AS late,
  undated::INTEGER AS undated,
  unknown::INTEGER AS unknown,
  due_on::VARCHAR AS due_on,
  days_overdue::INTEGER AS days_overdue,
  CASE WHEN is_total OR round_key IN (FROM with_lists) THEN listable END::INTEGER AS listable,
  CASE WHEN is_total OR round_key IN (FROM with_lists) THEN listed END::INTEGER AS listed,
  CASE WHEN is_total OR round_key IN (FROM with_lists) THEN measures END::INTEGER AS measures,
  CASE WHEN is_total OR round_key IN (FROM with_lists) THEN with_owner END::INTEGER AS with_owner,
  CASE WHEN is_total OR round_key IN (FROM with_lists) THEN with_deadline END::INTEGER AS with_deadline,
  known_on::VARCHAR AS known_on
FROM counted
WHERE is_total OR late > 0
ORDER BY nature, is_total DESC, overdue DESC, days_overdue DESC, sort, round_key, organization NULLS LAST
