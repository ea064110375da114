-- One row per clue record of the rounds in scope, as of a day. Pieces and persons stay apart (`unit`);
-- a disposal or outcome dated after that day was not known then.
CREATE OR REPLACE MACRO clue_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
) AS TABLE
WITH chosen_round AS (
  SELECT
    round_key, region_key, region_name, sort, level, term, number, label, pooled, ordinal, nature,
    file_name, source_title
  FROM round_in_scope(
    in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
  )
),
known AS (
  SELECT
    clue.* EXCLUDE (nature, region_key, round_key, unit, disposal, disposed_on, outcome, outcome_on),
    chosen_round.*,
    coalesce(unit, 'piece') AS unit,
    CASE WHEN coalesce(disposed_on <= as_of_date, true) THEN disposal END AS disposal,
    CASE WHEN disposed_on <= as_of_date THEN disposed_on END AS disposed_on,
    CASE WHEN coalesce(outcome_on <= as_of_date, true) THEN outcome END AS outcome,
    CASE WHEN outcome_on <= as_of_date THEN outcome_on END AS outcome_on,
  FROM clue
  JOIN chosen_round USING (round_key)
  CROSS JOIN (SELECT coalesce(try_cast(as_of_day AS DATE), DATE '9999-12-31') AS as_of_date)
  WHERE chosen(clue.org_type, of_org_types)
),
limited AS (
  SELECT rule_level, start_day, limit_rule('clue', rule_level, start_day) AS rule
  FROM (SELECT DISTINCT level AS rule_level, transferred_on AS start_day FROM known)
  WHERE start_day IS NOT NULL
)
SELECT
  known.*,
  months_after(transferred_on, limited.rule.months) AS due_on,
  limited.rule.id AS due_rule
FROM known
LEFT JOIN limited ON limited.rule_level = known.level AND limited.start_day = known.transferred_on;
