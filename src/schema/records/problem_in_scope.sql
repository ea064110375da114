-- One row per problem record of the rounds in scope, as of a day: what it is, and how far it is rectified.
-- `progress` is done, basic, ongoing, not_done, withdrawn or nr (no status and no day of completion); what is
-- completed after that day was ongoing then.
CREATE OR REPLACE MACRO problem_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
) AS TABLE
SELECT
  found.*,
  scoped.* EXCLUDE (round_key),
  CASE
    WHEN status IS NULL AND done_on IS NULL THEN 'nr'
    WHEN coalesce(status, 'done') IN ('done', 'basic') AND done_on > on_or_before(as_of_day) THEN 'ongoing'
    ELSE coalesce(status, 'done')
  END AS progress,
  CASE
    WHEN coalesce(status, 'done') IN ('done', 'basic') AND done_on <= on_or_before(as_of_day) THEN done_on
  END AS closed_on
FROM problem_known AS found
JOIN (
  SELECT
    round_key, region_key, region_name, sort, level, term, number, label, pooled, ordinal, nature,
    ledger_day, file_name, source_title
  FROM round_chosen(in_regions, in_rounds, of_kinds, from_month, to_month)
) AS scoped ON scoped.round_key = found.round_key
WHERE chosen(org_type, of_org_types);
