-- One row per round: its clues in pieces ('piece') or in persons ('person'), from its records or else as reported.
-- Reports are not split by organization type, so once one is chosen only records answer.
CREATE OR REPLACE MACRO clue_total(of_unit, of_org_types) AS TABLE
WITH
passed_on AS (
  SELECT
    round_key,
    sum(items) AS clues,
    bool_or(partial) AS partial,
    bool_or(approximate) AS approximate
  FROM clue_sum
  WHERE unit = of_unit AND chosen(org_type, of_org_types)
  GROUP BY round_key
),
told AS (
  SELECT
    round_key,
    CASE of_unit WHEN 'person' THEN said_clue_persons ELSE said_clues END AS said_clues,
    CASE of_unit WHEN 'person' THEN said_clue_persons_state ELSE said_clues_state END AS said_clues_state,
    len(of_org_types::VARCHAR[]) = 0 AS unsplit
  FROM round_known
)
SELECT
  told.round_key,
  coalesce(clues, CASE WHEN unsplit THEN said_clues END)::INTEGER AS clues,
  fact_state(clues, partial, approximate, CASE WHEN unsplit THEN said_clues_state END) AS clues_state,
  fact_origin(clues, CASE WHEN unsplit THEN said_clues_state END) AS clues_origin
FROM told
LEFT JOIN passed_on ON passed_on.round_key = told.round_key;
