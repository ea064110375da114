-- One row per round that the reader has chosen to look at, as far as organization types and the as-of day leave it alone.
-- A region stands for all that lie in it. Once a month bounds the time, rounds of no known year are left out.
CREATE OR REPLACE MACRO round_chosen(in_regions, in_rounds, of_kinds, from_month, to_month) AS TABLE
SELECT *
FROM round_known
WHERE (len(in_regions::VARCHAR[]) = 0 OR list_has_any(lies_in, in_regions::VARCHAR[]))
  AND chosen(round_key, in_rounds)
  AND (len(of_kinds::VARCHAR[]) = 0 OR list_has_any(kinds, of_kinds::VARCHAR[]))
  AND (from_month = '' OR date_to >= from_month)
  AND (to_month = '' OR date_from <= to_month);

-- One row per round in scope: its measures, each a value, a state and an origin ('records' or 'reported'). Every metric
-- starts here, so each filter is written once. Records beat reported totals; where neither states a measure it is 'nr',
-- never 0. Reports are not split by organization type, so once one is chosen only records answer.
-- Done: said to be done, unless its date is after the as-of day; or dated, with no status.
CREATE OR REPLACE MACRO round_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
) AS TABLE
WITH
inspected AS (
  SELECT round_key, nullif(count(DISTINCT organization), 0) AS organizations
  FROM inspected_organization
  WHERE chosen(org_type, of_org_types)
  GROUP BY round_key
),
found AS (
  SELECT
    round_key,
    sum(items) AS problems,
    bool_or(partial) AS partial,
    bool_or(approximate) AS approximate,
    sum(items) FILTER (status IS NOT NULL OR done_on IS NOT NULL) AS with_status,
    sum(items) FILTER (
      coalesce(status, 'done') = 'done'
      AND coalesce(done_on <= on_or_before(as_of_day), status = 'done')
    ) AS done,
    sum(items) FILTER (
      status = 'basic' AND coalesce(done_on <= on_or_before(as_of_day), true)
    ) AS basically_done,
    sum(items) FILTER (status = 'withdrawn') AS withdrawn
  FROM problem_sum
  WHERE chosen(org_type, of_org_types)
  GROUP BY round_key
),
passed_on AS (
  SELECT
    round_key,
    sum(items) AS clues,
    bool_or(partial) AS partial,
    bool_or(approximate) AS approximate
  FROM clue_sum
  WHERE unit = 'piece' AND chosen(org_type, of_org_types)
  GROUP BY round_key
),
told AS (
  SELECT
    scoped.* REPLACE (
      CASE WHEN unsplit THEN said_organizations END AS said_organizations,
      CASE WHEN unsplit THEN said_organizations_state END AS said_organizations_state,
      CASE WHEN unsplit THEN said_problems END AS said_problems,
      CASE WHEN unsplit THEN said_problems_state END AS said_problems_state,
      CASE WHEN unsplit THEN said_clues END AS said_clues,
      CASE WHEN unsplit THEN said_clues_state END AS said_clues_state,
      CASE WHEN unsplit THEN said_done END AS said_done,
      CASE WHEN unsplit THEN said_done_state END AS said_done_state,
      CASE WHEN unsplit THEN said_basically_done END AS said_basically_done,
      CASE WHEN unsplit THEN said_basically_done_state END AS said_basically_done_state,
      CASE WHEN unsplit THEN said_completion_rate END AS said_completion_rate,
      CASE WHEN unsplit THEN said_completion_rate_state END AS said_completion_rate_state
    )
  FROM round_chosen(in_regions, in_rounds, of_kinds, from_month, to_month) AS scoped
  CROSS JOIN (SELECT len(of_org_types::VARCHAR[]) = 0 AS unsplit)
),
counted AS (
  SELECT
    told.*,
    inspected.organizations AS organizations_found,
    found.problems AS problems_found,
    found.partial AS problems_partial,
    found.approximate AS problems_approximate,
    found.with_status - coalesce(found.withdrawn, 0) AS base_found,
    CASE WHEN found.with_status IS NOT NULL THEN coalesce(found.done, 0) END AS done_found,
    CASE WHEN found.with_status IS NOT NULL THEN coalesce(found.basically_done, 0) END AS basically_done_found,
    CASE WHEN found.with_status IS NOT NULL THEN coalesce(found.withdrawn, 0) END AS withdrawn_found,
    passed_on.clues AS clues_found,
    passed_on.partial AS clues_partial,
    passed_on.approximate AS clues_approximate
  FROM told
  LEFT JOIN inspected ON inspected.round_key = told.round_key
  LEFT JOIN found ON found.round_key = told.round_key
  LEFT JOIN passed_on ON passed_on.round_key = told.round_key
)
SELECT
  round_key,
  region_key,
  region_name,
  region_level,
  province_key,
  path,
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
  as_of,
  date_from,
  date_to,
  coalesce(organizations_found, said_organizations)::INTEGER AS organizations,
  fact_state(organizations_found, false, false, said_organizations_state) AS organizations_state,
  fact_origin(organizations_found, said_organizations_state) AS organizations_origin,
  coalesce(problems_found, said_problems)::INTEGER AS problems,
  fact_state(problems_found, problems_partial, problems_approximate, said_problems_state) AS problems_state,
  fact_origin(problems_found, said_problems_state) AS problems_origin,
  coalesce(clues_found, said_clues)::INTEGER AS clues,
  fact_state(clues_found, clues_partial, clues_approximate, said_clues_state) AS clues_state,
  fact_origin(clues_found, said_clues_state) AS clues_origin,
  coalesce(done_found, said_done)::INTEGER AS done,
  fact_state(done_found, problems_partial, problems_approximate, said_done_state) AS done_state,
  fact_origin(done_found, said_done_state) AS done_origin,
  coalesce(basically_done_found, said_basically_done)::INTEGER AS basically_done,
  fact_state(basically_done_found, problems_partial, problems_approximate, said_basically_done_state) AS basically_done_state,
  fact_origin(basically_done_found, said_basically_done_state) AS basically_done_origin,
  withdrawn_found::INTEGER AS withdrawn,
  fact_state(withdrawn_found, problems_partial, problems_approximate, NULL) AS withdrawn_state,
  fact_origin(withdrawn_found, NULL) AS withdrawn_origin,
  -- What the done ones are a part of: the records with a status that were not withdrawn, or all reported.
  CASE
    WHEN done_found IS NOT NULL THEN base_found
    WHEN said_done_state IS NOT NULL THEN said_problems
  END::INTEGER AS completion_base,
  -- The share as published, where no counts are.
  CASE WHEN done_found IS NULL AND said_done_state IS NULL THEN said_completion_rate END AS completion_rate,
  CASE
    WHEN done_found IS NULL AND said_done_state IS NULL THEN coalesce(said_completion_rate_state, 'nr')
    ELSE 'nr'
  END AS completion_rate_state,
  source_title,
  source_url,
  source_grade,
  file_name,
  line
FROM counted;
