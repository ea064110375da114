-- Clues, in pieces or persons ($unit), and problems of each organization inspected in a round, from the records;
-- or of each round ($by = 'round'). In a round with clue records, or a total of 0, an organization without any has 0;
-- in other rounds its clues are not reported. Several rounds pooled are left out.
WITH chosen_round AS (
  SELECT
    round_key, region_key, region_name AS region, level, term, number, label, pooled, nature, sort,
    ordinal, source_title AS source, problems, problems_state, clue_total.clues, clue_total.clues_state
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  ) AS scoped
  JOIN clue_total($unit, $org_types::VARCHAR[]) AS clue_total USING (round_key)
  WHERE NOT pooled
),
found AS (
  SELECT
    round_key, coalesce(organization, '') AS organization,
    min(org_type) AS org_type,
    sum(count) AS total,
    bool_or(count IS NULL) AS partial,
    bool_or(count_state = '≈') AS approximate
  FROM problem_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE $by <> 'round' AND NOT pooled
  GROUP BY ALL
),
passed_on AS (
  SELECT
    round_key, coalesce(organization, '') AS organization,
    min(org_type) AS org_type,
    sum(count) AS total,
    bool_or(count IS NULL) AS partial,
    bool_or(count_state = '≈') AS approximate
  FROM clue_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
  WHERE $by <> 'round' AND NOT pooled AND unit = $unit
  GROUP BY ALL
),
organization_of_round AS (
  SELECT
    round_key,
    organization,
    coalesce(found.org_type, passed_on.org_type) AS org_type,
    CASE
      WHEN found.round_key IS NOT NULL
        THEN fact(found.total, found.partial, found.approximate, NULL::STRUCT(v INTEGER, s VARCHAR))
      WHEN round_key IN (SELECT round_key FROM found) THEN {v: 0, s: 'value', o: 'records'}
      ELSE {v: NULL::INTEGER, s: 'nr', o: NULL::VARCHAR}
    END AS problem_fact,
    CASE
      WHEN passed_on.round_key IS NOT NULL
        THEN fact(passed_on.total, passed_on.partial, passed_on.approximate, NULL::STRUCT(v INTEGER, s VARCHAR))
      WHEN round_key IN (SELECT round_key FROM passed_on)
        OR round_key IN (SELECT round_key FROM chosen_round WHERE clues = 0)
        THEN {v: 0, s: 'value', o: 'records'}
      ELSE {v: NULL::INTEGER, s: 'nr', o: NULL::VARCHAR}
    END AS clue_fact
  FROM found FULL JOIN passed_on USING (round_key, organization)
),
point AS (
  SELECT
    round_key, organization, org_type,
    clue_fact.v AS clues, clue_fact.s AS clues_state,
    problem_fact.v AS problems, problem_fact.s AS problems_state
  FROM organization_of_round
  UNION ALL
  SELECT round_key, NULL, NULL, clues, clues_state, problems, problems_state
  FROM chosen_round
  WHERE $by = 'round'
)
SELECT
  round_key, region_key, region, level, term, number, label, pooled, nature, ordinal, source,
  organization, org_type, point.clues, point.clues_state, point.problems, point.problems_state
FROM point JOIN chosen_round USING (round_key)
ORDER BY sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal, organization
