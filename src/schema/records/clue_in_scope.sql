-- One row per clue record of the rounds in scope, as of a day. Pieces and persons stay apart (`unit`);
-- a disposal or outcome dated after that day was not known then.
CREATE OR REPLACE MACRO clue_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
) AS TABLE
SELECT
  passed_on.* REPLACE (
    CASE WHEN coalesce(disposed_on <= on_or_before(as_of_day), true) THEN disposal END AS disposal,
    CASE WHEN disposed_on <= on_or_before(as_of_day) THEN disposed_on END AS disposed_on,
    CASE WHEN coalesce(outcome_on <= on_or_before(as_of_day), true) THEN outcome END AS outcome,
    CASE WHEN outcome_on <= on_or_before(as_of_day) THEN outcome_on END AS outcome_on
  ),
  scoped.* EXCLUDE (round_key)
FROM clue_known AS passed_on
JOIN (
  SELECT
    round_key, region_key, region_name, sort, level, term, number, label, pooled, ordinal, nature,
    file_name, source_title
  FROM round_chosen(in_regions, in_rounds, of_kinds, from_month, to_month)
) AS scoped ON scoped.round_key = passed_on.round_key
WHERE chosen(org_type, of_org_types);
