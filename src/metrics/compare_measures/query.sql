-- The rounds of each side of a comparison and what reports and records state of them. One row per side and round;
-- `followed`: its problems by days from feedback, as `days:done:open,…`; `not_open`: those that are not merely open.
-- a side without rounds has one row without a round.
WITH
asked AS (
  SELECT unnest($sides::VARCHAR[]) AS side
),
named AS (
  SELECT round_key, string_agg(DISTINCT scheme, ',' ORDER BY scheme) AS schemes
  FROM problem
  WHERE scheme IS NOT NULL
  GROUP BY round_key
),
typed AS (
  SELECT round_key, org_type, count(DISTINCT organization) AS organizations
  FROM inspection
  WHERE org_type IS NOT NULL
  GROUP BY round_key, org_type
),
composed AS (
  SELECT
    round_key,
    string_agg(org_type || ':' || organizations, ',' ORDER BY organizations DESC, org_type) AS composition
  FROM typed
  GROUP BY round_key
),
aged AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY round_key ORDER BY as_of DESC NULLS LAST, file_id DESC, line DESC
    ) AS age
  FROM round_total
),
told AS (
  SELECT
    round_key,
    arg_min({v: special_reports, s: special_reports_state}, age)
      FILTER (special_reports_state <> 'nr') AS special_reports,
    arg_min(organization_parts, age) FILTER (organization_parts IS NOT NULL) AS parts
  FROM aged
  GROUP BY round_key
),
followed AS (
  SELECT
    side, round_key,
    string_agg(days || ':' || done || ':' || open, ',' ORDER BY days) FILTER (days IS NOT NULL) AS followed,
    sum(not_open)::INTEGER AS not_open
  FROM (
    SELECT
      side, round_key,
      CASE WHEN fate IN ('done', 'open') THEN days END AS days,
      coalesce(sum(items) FILTER (fate = 'done'), 0)::INTEGER AS done,
      coalesce(sum(items) FILTER (fate = 'open'), 0)::INTEGER AS open,
      coalesce(sum(items) FILTER (fate <> 'open'), 0)::INTEGER AS not_open
    FROM rectification_compared(
      $sides, $side_regions, $side_rounds, $kinds, $side_org_types, $side_from, $side_to, $as_of,
      $completion, $long_term
    )
    GROUP BY ALL
  )
  GROUP BY side, round_key
),
compared AS (
  SELECT
    *,
    -- Two days of one year that neither names are as far apart as in any common year.
    date_diff(
      'day',
      try_cast(regexp_replace(start_date, '^--', '2001-') AS DATE),
      try_cast(regexp_replace(end_date, '^--', '2001-') AS DATE)
    )::INTEGER AS apart,
    starts_with(start_date, '-') = starts_with(end_date, '-') AS alike
  FROM round_compared(
    $sides, $side_regions, $side_rounds, $kinds, $side_org_types, $side_from, $side_to, $as_of
  )
)
SELECT
  asked.side,
  array_to_string(of_side($side_org_types, asked.side), ',') AS asked_org_types,
  one_of_side($side_from, asked.side) AS asked_from,
  one_of_side($side_to, asked.side) AS asked_to,
  compared.round_key,
  compared.region_key,
  compared.region_name AS region,
  compared.level,
  compared.term,
  compared.number,
  compared.label,
  compared.pooled,
  compared.nature,
  compared.ordinal,
  compared.source_title AS source,
  array_to_string(compared.kinds, ',') AS kinds,
  array_to_string(compared.modes, ',') AS modes,
  compared.start_date,
  compared.end_date,
  compared.date_from,
  compared.date_to,
  named.schemes,
  composed.composition,
  told.parts,
  compared.organizations,
  compared.organizations_state,
  compared.organizations_origin,
  compared.problems,
  compared.problems_state,
  compared.problems_origin,
  compared.clues,
  compared.clues_state,
  compared.clues_origin,
  CASE WHEN len(of_side($side_org_types, asked.side)) = 0 THEN told.special_reports.v END
    AS special_reports,
  CASE
    WHEN len(of_side($side_org_types, asked.side)) = 0 THEN coalesce(told.special_reports.s, 'nr')
    ELSE 'nr'
  END AS special_reports_state,
  CASE WHEN compared.alike AND compared.apart >= 0 THEN compared.apart END AS days,
  compared.done,
  compared.done_state,
  compared.basically_done,
  compared.basically_done_state,
  compared.completion_base,
  compared.completion_rate,
  compared.completion_rate_state,
  followed.followed,
  followed.not_open
FROM asked
LEFT JOIN compared USING (side)
LEFT JOIN named USING (round_key)
LEFT JOIN composed USING (round_key)
LEFT JOIN told USING (round_key)
LEFT JOIN followed ON followed.side = asked.side AND followed.round_key = compared.round_key
ORDER BY
  asked.side, compared.sort, compared.region_key, compared.term NULLS FIRST,
  compared.number NULLS LAST, compared.ordinal
