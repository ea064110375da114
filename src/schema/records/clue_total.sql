-- One row per round: its clues in pieces ('piece') or in persons ('person'), from its records or else as reported.
-- Reports are not split by organization type, so once one is chosen only records answer.
CREATE OR REPLACE MACRO clue_total(of_unit, of_org_types) AS TABLE
WITH recorded AS (
  SELECT
    round_key,
    sum(count) AS summed,
    bool_or(count IS NULL) AS partial,
    bool_or(count_state = '≈') AS approximate
  FROM clue
  WHERE coalesce(unit, 'piece') = of_unit AND chosen(org_type, of_org_types)
  GROUP BY round_key
),
report AS (
  SELECT
    round_key,
    CASE of_unit WHEN 'person' THEN clue_persons ELSE clues END AS clues,
    CASE of_unit WHEN 'person' THEN clue_persons_state ELSE clues_state END AS clues_state,
    row_number() OVER (
      PARTITION BY round_key ORDER BY as_of DESC NULLS LAST, file_id DESC, line DESC
    ) AS age
  FROM round_total
),
said AS (
  SELECT round_key, latest_stated(clues, clues_state, age) AS clues
  FROM report
  WHERE len(of_org_types::VARCHAR[]) = 0
  GROUP BY round_key
),
total AS (
  SELECT round.round_key, fact(summed, partial, approximate, said.clues) AS clues
  FROM round
  LEFT JOIN recorded ON recorded.round_key = round.round_key
  LEFT JOIN said ON said.round_key = round.round_key
)
SELECT round_key, clues.v AS clues, clues.s AS clues_state, clues.o AS clues_origin
FROM total;
