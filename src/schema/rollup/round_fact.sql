-- One row per round: its measures, each a value, a state and an origin ('records' or 'reported').
-- Records beat reported totals; where neither states a measure it is 'nr', never 0.
-- Reports are not split by organization type, so once one is chosen only records answer.
CREATE OR REPLACE MACRO round_fact(as_of_day, org_types) AS TABLE
WITH
known AS (
  SELECT
    round.*,
    region.name AS region_name,
    region.level AS region_level,
    region.province_key,
    region.path,
    region.sort,
    said,
    inspected,
    found,
    with_clues,
    len(org_types::VARCHAR[]) = 0 AS unsplit,
    merged(said.kinds, inspected.kinds) AS kinds,
    merged(said.modes, inspected.modes) AS modes,
    dated(said.start_date, inspected.start_date) AS start_date,
    dated(said.end_date, inspected.end_date) AS end_date,
    dated(said.feedback_date, dated(inspected.feedback_date, found.feedback_date)) AS feedback_date,
    coalesce(said.source.file_id, found.file_id, inspected.file_id, with_clues.file_id) AS file_id
  FROM round
  JOIN region USING (region_key)
  LEFT JOIN reported() AS said ON said.round_key = round.round_key
  LEFT JOIN inspections_recorded(org_types) AS inspected ON inspected.round_key = round.round_key
  LEFT JOIN problems_recorded(
    coalesce(try_cast(as_of_day AS DATE), DATE '9999-12-31'), org_types
  ) AS found ON found.round_key = round.round_key
  LEFT JOIN clues_recorded(org_types) AS with_clues ON with_clues.round_key = round.round_key
),
measured AS (
  SELECT
    *,
    found.with_status IS NOT NULL AS judged,
    fact(
      inspected.organizations, false, false,
      CASE WHEN unsplit THEN said.organizations END
    ) AS organizations,
    fact(
      found.problems, found.partial, found.approximate,
      CASE WHEN unsplit THEN said.problems END
    ) AS problems,
    fact(
      with_clues.clues, with_clues.partial, with_clues.approximate,
      CASE WHEN unsplit THEN said.clues END
    ) AS clues,
    fact(
      CASE WHEN judged THEN coalesce(found.done, 0) END, found.partial, found.approximate,
      CASE WHEN unsplit THEN said.done END
    ) AS done,
    fact(
      CASE WHEN judged THEN coalesce(found.basically_done, 0) END, found.partial, found.approximate,
      CASE WHEN unsplit THEN said.basically_done END
    ) AS basically_done,
    fact(
      CASE WHEN judged THEN coalesce(found.withdrawn, 0) END, found.partial, found.approximate,
      NULL::STRUCT(v INTEGER, s VARCHAR)
    ) AS withdrawn
  FROM known
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
  said.as_of AS as_of,
  least(first_month(start_date), first_month(end_date), first_month(feedback_date)) AS date_from,
  greatest(last_month(start_date), last_month(end_date), last_month(feedback_date)) AS date_to,
  organizations.v AS organizations,
  organizations.s AS organizations_state,
  organizations.o AS organizations_origin,
  problems.v AS problems,
  problems.s AS problems_state,
  problems.o AS problems_origin,
  clues.v AS clues,
  clues.s AS clues_state,
  clues.o AS clues_origin,
  done.v AS done,
  done.s AS done_state,
  done.o AS done_origin,
  basically_done.v AS basically_done,
  basically_done.s AS basically_done_state,
  basically_done.o AS basically_done_origin,
  withdrawn.v AS withdrawn,
  withdrawn.s AS withdrawn_state,
  withdrawn.o AS withdrawn_origin,
  -- What the done ones are a part of: the records with a status that were not withdrawn, or all reported.
  CASE done.o
    WHEN 'records' THEN found.with_status - coalesce(found.withdrawn, 0)
    WHEN 'reported' THEN said.problems.v
  END::INTEGER AS completion_base,
  -- The share as published, where no counts are.
  CASE WHEN done.s = 'nr' AND unsplit THEN said.completion_rate.v END AS completion_rate,
  CASE
    WHEN done.s = 'nr' AND unsplit THEN coalesce(said.completion_rate.s, 'nr') ELSE 'nr'
  END AS completion_rate_state,
  said.source.title AS source_title,
  said.source.url AS source_url,
  said.source.grade AS source_grade,
  file.name AS file_name,
  said.source.line AS line
FROM measured LEFT JOIN file USING (file_id);
