-- Clues, in pieces or persons ($unit), and problems of each single round, in the order of its region's rounds.
SELECT
  round_key, region_key, region_name AS region, level, term, number, label, pooled, nature, ordinal,
  source_title AS source, total.clues, total.clues_state, problems, problems_state
FROM round_in_scope(
  $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
  $from_month, $to_month, $as_of
) AS scoped
JOIN clue_total($unit, $org_types::VARCHAR[]) AS total USING (round_key)
WHERE NOT pooled
ORDER BY sort, region_key, term NULLS FIRST, number NULLS LAST, ordinal
