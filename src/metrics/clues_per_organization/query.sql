-- Clues, in pieces or persons ($unit), and organizations inspected, of each round with their states. One row per round.
SELECT
  round_key, region_key, region_name AS region, level, term, number, label, pooled, nature, ordinal,
  source_title AS source, total.clues, total.clues_state, organizations, organizations_state
FROM round_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
) AS scoped
JOIN clue_total($unit, $org_types::VARCHAR[]) AS total USING (round_key)
ORDER BY sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal
