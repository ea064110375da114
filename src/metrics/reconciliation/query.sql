-- What does not add up in the loaded files. One row per finding, the plain mismatches first.
-- A finding about no single round is told only while neither regions nor rounds are chosen.
WITH scoped AS (
  SELECT round_key, region_name, label, number, pooled, nature, sort, ordinal
  FROM round_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of
  )
)
SELECT
  finding.finding_id,
  finding.kind,
  finding.severity,
  finding.round_key,
  coalesce(scoped.region_name, region.name, finding.region_key) AS region,
  scoped.label,
  scoped.number,
  scoped.pooled,
  scoped.nature,
  finding.stated,
  finding.summed,
  finding.detail,
  file.name AS file_name,
  finding.line
FROM finding
LEFT JOIN scoped USING (round_key)
LEFT JOIN region ON region.region_key = finding.region_key
LEFT JOIN file ON file.file_id = finding.file_id
WHERE scoped.round_key IS NOT NULL
  OR finding.round_key IS NULL AND len($regions::VARCHAR[]) = 0 AND len($rounds::VARCHAR[]) = 0
ORDER BY
  CASE finding.severity WHEN 'mismatch' THEN 0 WHEN 'check' THEN 1 ELSE 2 END,
  coalesce(scoped.nature, '') = 'synthetic',
  coalesce(scoped.sort, region.sort),
  scoped.ordinal,
  finding.finding_id
