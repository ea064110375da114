-- One row per finding: numbers that disagree first, then in official order of the regions.
SELECT
  finding.finding_id AS finding_id,
  finding.kind AS kind,
  finding.severity AS severity,
  coalesce(region.name, finding.region_key) AS region,
  round.label AS round,
  finding.stated AS stated,
  finding.summed AS summed,
  finding.detail AS detail,
  file.name AS file_name,
  finding.line AS line,
  finding.rows AS rows
FROM finding
LEFT JOIN file ON file.file_id = finding.file_id
LEFT JOIN region ON region.region_key = finding.region_key
LEFT JOIN round ON round.round_key = finding.round_key
ORDER BY
  CASE finding.severity WHEN 'mismatch' THEN 1 WHEN 'check' THEN 2 ELSE 3 END,
  region.sort,
  finding.region_key,
  round.ordinal,
  finding.finding_id
LIMIT $limit
OFFSET $offset
