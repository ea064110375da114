-- Each clue with the day on which its disposal is due. `record` is its rowid in `clue`.
CREATE OR REPLACE TABLE clue_known AS
WITH
started AS (
  SELECT clue.rowid AS record, round_known.level, clue.transferred_on
  FROM clue JOIN round_known ON round_known.round_key = clue.round_key
),
limited AS (
  SELECT level, transferred_on, arg_max({id: rule_id, months: months}, rank) AS rule
  FROM (SELECT DISTINCT level, transferred_on FROM started WHERE transferred_on IS NOT NULL)
  JOIN deadline_rule
    ON purpose = 'clue'
    AND (len(levels) = 0 OR list_contains(levels, level))
    AND (from_day IS NULL OR transferred_on >= from_day)
    AND (until_day IS NULL OR transferred_on <= until_day)
  GROUP BY level, transferred_on
)
SELECT
  clue.rowid AS record,
  clue.file_id,
  clue.line,
  clue.round_key,
  clue.clue_id,
  clue.organization,
  clue.org_type,
  clue.discipline,
  clue.count,
  clue.count_state,
  coalesce(clue.unit, 'piece') AS unit,
  clue.transferred_on,
  clue.recipient,
  clue.recipient_label,
  clue.disposal,
  clue.disposal_label,
  clue.disposed_on,
  clue.outcome,
  clue.outcome_label,
  clue.outcome_on,
  clue.form,
  CAST(clue.transferred_on + to_months(limited.rule.months) AS DATE) AS due_on,
  limited.rule.id AS due_rule
FROM clue
JOIN started ON started.record = clue.rowid
LEFT JOIN limited
  ON limited.level IS NOT DISTINCT FROM started.level AND limited.transferred_on = started.transferred_on
ORDER BY record;

-- Clues summed up by what the measures of a round ask of them; persons are not clues.
CREATE OR REPLACE TABLE clue_sum AS
SELECT
  round_key,
  org_type,
  coalesce(unit, 'piece') AS unit,
  sum(count)::BIGINT AS items,
  bool_or(count IS NULL) AS partial,
  bool_or(count_state = '≈') AS approximate
FROM clue
GROUP BY ALL
ORDER BY ALL;

-- The organizations listed as inspected, by round and type.
CREATE OR REPLACE TABLE inspected_organization AS
SELECT DISTINCT round_key, org_type, organization
FROM inspection
ORDER BY ALL;
