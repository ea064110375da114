-- The calendar of each single round: when its organizations were entered, left and told the findings, when plan and
-- rectification fall due by the rules, and how many problems were completed in each week (from Monday). One row per
-- round and mark; `from_day` is NULL where no day is known by the as-of date: not reported, or later (`later`).
WITH
chosen_round AS MATERIALIZED (
  SELECT
    round_key, region_key, region_name, level, term, number, label, nature, ordinal, source_title, sort,
    start_date, end_date, feedback_date, problems AS reported_problems, done AS reported_done
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE NOT pooled
),
item AS MATERIALIZED (
  SELECT
    round_key, organization, fed_back_on, closed_on, due_on, due_rule, items, known_on, is_open,
    is_done AND fate <> 'nr' AS is_done, fate = 'nr' AS is_unknown
  FROM rectification_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of, $completion, $long_term
  )
  WHERE fate NOT IN ('withdrawn', 'not_yet')
),
known AS (
  SELECT
    round_key,
    sum(items) AS problems,
    coalesce(sum(items) FILTER (is_done AND closed_on IS NOT NULL), 0) AS completed,
    coalesce(sum(items) FILTER (is_done AND closed_on IS NULL), 0) AS undated,
    coalesce(sum(items) FILTER (is_open), 0) AS open,
    coalesce(sum(items) FILTER (is_unknown), 0) AS unknown,
    min(known_on) AS known_on
  FROM item
  GROUP BY round_key
),
-- What the organizations of a round were told on which day; else what the round's reports say.
told AS (
  SELECT round_key, organization, event, day
  FROM (
    SELECT
      round_key, organization,
      unnest(['entry', 'exit', 'feedback']) AS event,
      unnest([inspection.start_date, inspection.end_date, inspection.feedback_date]) AS day
    FROM inspection
    JOIN chosen_round USING (round_key)
    WHERE chosen(org_type, $org_types)
    UNION
    SELECT round_key, organization, 'feedback', fed_back_on FROM item
  )
  WHERE day IS NOT NULL
),
said AS (
  SELECT
    round_key, level,
    unnest(['entry', 'exit', 'feedback']) AS event,
    unnest([start_date, end_date, feedback_date]) AS period
  FROM chosen_round
),
dated AS MATERIALIZED (
  SELECT
    said.round_key, level, event, period, organization,
    coalesce(day, try_cast(period AS DATE)) AS any_day,
    CASE WHEN any_day <= coalesce(try_cast($as_of AS DATE), DATE '9999-12-31') THEN any_day END AS day
  FROM said
  LEFT JOIN told USING (round_key, event)
),
limited AS (
  SELECT
    round_key, organization, event,
    CAST(day + to_months(arg_max(months, rank)) AS DATE) AS day, arg_max(rule_id, rank) AS rule
  FROM (SELECT round_key, organization, level, day, unnest(['plan', 'period']) AS event FROM dated WHERE event = 'feedback')
  LEFT JOIN deadline_rule
    ON day IS NOT NULL
    AND purpose = event
    AND (len(levels) = 0 OR list_contains(levels, level))
    AND (from_day IS NULL OR day >= from_day)
    AND (until_day IS NULL OR day <= until_day)
  GROUP BY round_key, organization, event, day
),
milestone AS MATERIALIZED (
  SELECT
    round_key, event,
    min(day) AS from_day, max(day) AS to_day,
    count(DISTINCT organization) FILTER (day IS NOT NULL) AS organizations,
    any_value(period) AS period,
    coalesce(bool_or(any_day > day OR (day IS NULL AND any_day IS NOT NULL)), false) AS later,
    NULL AS rule
  FROM dated
  GROUP BY round_key, event
  UNION ALL
  SELECT
    round_key, event, min(day), max(day), count(DISTINCT organization) FILTER (day IS NOT NULL), NULL, false,
    string_agg(DISTINCT rule, ',' ORDER BY rule)
  FROM limited
  GROUP BY round_key, event
),
weekly AS (
  SELECT round_key, date_trunc('week', closed_on)::DATE AS week, sum(items) AS items
  FROM item
  WHERE is_done AND closed_on IS NOT NULL
  GROUP BY round_key, week
),
-- Due dates that the ledger states, other than those by the rules.
own AS (
  SELECT item.round_key, sum(items) AS own_due
  FROM item
  JOIN milestone ON milestone.round_key = item.round_key AND event = 'period'
  WHERE due_rule IS NULL AND due_on IS NOT NULL AND (due_on BETWEEN from_day AND to_day) IS NOT TRUE
  GROUP BY item.round_key
),
mark AS (
  SELECT round_key, event, from_day, to_day, organizations, period, later, rule, NULL AS items FROM milestone
  UNION ALL
  SELECT round_key, 'done', week, week + 6, NULL, NULL, false, NULL, items FROM weekly
),
lag AS (
  SELECT
    round_key,
    min(from_day) FILTER (event = 'entry') AS entered,
    min(from_day) FILTER (event = 'feedback') - max(to_day) FILTER (event = 'exit') AS feedback_lag,
    min(from_day) FILTER (event = 'feedback') IS NOT NULL AS is_fed_back
  FROM milestone
  GROUP BY round_key
)
SELECT
  mark.round_key,
  region_key,
  region_name AS region,
  level,
  term,
  number,
  label,
  false AS pooled,
  nature,
  ordinal,
  source_title AS source,
  event,
  from_day::VARCHAR AS from_day,
  to_day::VARCHAR AS to_day,
  period,
  later,
  rule,
  is_fed_back,
  nullif(organizations, 0)::INTEGER AS organizations,
  items::INTEGER AS items,
  feedback_lag::INTEGER AS feedback_lag,
  problems::INTEGER AS problems,
  completed::INTEGER AS completed,
  undated::INTEGER AS undated,
  open::INTEGER AS open,
  unknown::INTEGER AS unknown,
  own_due::INTEGER AS own_due,
  known_on::VARCHAR AS known_on,
  reported_problems,
  reported_done
FROM mark
JOIN chosen_round USING (round_key)
JOIN lag USING (round_key)
LEFT JOIN known USING (round_key)
LEFT JOIN own USING (round_key)
ORDER BY
  entered DESC NULLS LAST, sort, round_key,
  list_position(['entry', 'exit', 'feedback', 'plan', 'period', 'done'], event), from_day
