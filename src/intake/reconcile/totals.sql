-- Totals against their parts, against records and against each other.
-- The parts of a total are numbered up to a semicolon; a part without a number makes the sum unknown.
INSERT INTO found BY NAME
WITH parts AS (
  SELECT
    *,
    list_transform(
      string_split(split_part(replace(tidy(organization_parts), '；', ';'), ';', 1), '+'),
      lambda part: try_cast(regexp_extract(part, '\d+') AS INTEGER)
    ) AS numbers
  FROM round_total
  WHERE organization_parts IS NOT NULL
)
SELECT 'parts_mismatch' AS kind, 'mismatch' AS severity, region_key, round_key, organizations AS stated,
  list_sum(numbers) AS summed, organization_parts AS detail, 1 AS rows, [place(file_id, line)] AS places
FROM parts
WHERE len(list_filter(numbers, lambda number: number IS NULL)) = 0 AND list_sum(numbers) <> organizations;

-- `apart` are problems in the total, but in none of its parts: withdrawn, or of no stated status.
INSERT INTO found BY NAME
WITH apart AS (
  SELECT round_key, sum(count) AS apart
  FROM problem
  WHERE status = 'withdrawn' OR status IS NULL AND done_on IS NULL
  GROUP BY round_key
)
SELECT 'completion_parts_mismatch' AS kind, 'mismatch' AS severity, region_key, round_key, problems AS stated,
  done::HUGEINT + basically_done + coalesce(ongoing, 0) + not_done AS summed,
  concat_ws('+', done, basically_done, ongoing, not_done) AS detail, 1 AS rows, [place(file_id, line)] AS places
FROM round_total LEFT JOIN apart USING (round_key)
WHERE done::HUGEINT + basically_done + coalesce(ongoing, 0) + not_done NOT IN (problems, problems - coalesce(apart, 0));

CREATE OR REPLACE TEMP TABLE stated AS
UNPIVOT (SELECT file_id, line, region_key, round_key, coalesce(as_of, '') AS as_of, organizations, problems, clues FROM round_total)
ON organizations, problems, clues
INTO NAME measure VALUE stated;

-- The rows are those of the reports, then those of the records.
INSERT INTO found BY NAME
WITH latest AS (
  SELECT round_key, region_key, measure, arg_max(stated, (as_of, file_id)) AS stated,
    count(*) AS rows, first_places(place(file_id, line)) AS places
  FROM stated
  GROUP BY round_key, region_key, measure
),
recorded AS (
  SELECT round_key, 'problems' AS measure, sum(count) AS summed FROM problem GROUP BY round_key
  UNION ALL
  SELECT round_key, 'clues', sum(count) FROM clue WHERE coalesce(unit, 'piece') = 'piece' GROUP BY round_key
  UNION ALL
  SELECT round_key, 'organizations', count(DISTINCT organization) FROM inspection GROUP BY round_key
),
differing AS (
  SELECT * FROM latest JOIN recorded USING (round_key, measure) WHERE stated <> summed
),
records AS (
  SELECT round_key, 'problems' AS measure, place(file_id, line) AS place FROM problem
  UNION ALL
  SELECT round_key, 'clues', place(file_id, line) FROM clue WHERE coalesce(unit, 'piece') = 'piece'
  UNION ALL
  SELECT round_key, 'organizations', place(file_id, line) FROM inspection
),
behind AS (
  SELECT round_key, measure, count(*) AS records, first_places(place) AS record_places
  FROM records SEMI JOIN differing USING (round_key, measure)
  GROUP BY round_key, measure
)
SELECT 'records_vs_reported' AS kind, 'mismatch' AS severity, region_key, round_key, stated, summed, measure AS detail,
  rows + records AS rows, (places || record_places)[:200] AS places
FROM differing JOIN behind USING (round_key, measure);

INSERT INTO found BY NAME
WITH twice AS (
  SELECT round_key, region_key, measure, arg_max(stated, (as_of, file_id, line)) AS later,
    arg_max(place(file_id, line), (as_of, file_id, line)) AS latest,
    list_sort(list(DISTINCT stated)) AS totals, count(*) AS rows, first_places(place(file_id, line)) AS places
  FROM stated
  GROUP BY round_key, region_key, measure
  HAVING count(DISTINCT stated) > 1
)
SELECT 'round_reported_twice' AS kind, 'mismatch' AS severity, region_key, round_key, later AS stated,
  list_filter(totals, lambda total: total <> later)[1] AS summed, measure AS detail, rows,
  [latest] || list_filter(places, lambda each: each <> latest) AS places
FROM twice;

INSERT INTO found BY NAME
SELECT 'pooled_not_split' AS kind, 'info' AS severity, round.region_key, round_key, NULL AS stated,
  any_value(pooled_to - pooled_from + 1) AS summed, any_value(label) AS detail, count(*) AS rows,
  first_places(place(file_id, line)) AS places
FROM round_total JOIN round USING (round_key)
WHERE pooled
GROUP BY round.region_key, round_key;
