-- What disagrees in the loaded data. One row per finding; `stated`, `summed` and `detail` mean what finding.ts says of the kind.
CREATE OR REPLACE TABLE finding AS
WITH
-- The parts of a total are numbered up to a semicolon; a part without a number makes the sum unknown.
parts AS (
  SELECT
    *,
    list_transform(
      string_split(split_part(replace(tidy(organization_parts), '；', ';'), ';', 1), '+'),
      lambda part: try_cast(regexp_extract(part, '\d+') AS INTEGER)
    ) AS numbers
  FROM round_total
  WHERE organization_parts IS NOT NULL
),
recorded AS (
  SELECT round_key, 'problems' AS measure, sum(count) AS summed, min(file_id) AS file_id, min(line) AS line
  FROM problem GROUP BY round_key
  UNION ALL
  SELECT round_key, 'clues', sum(count), min(file_id), min(line)
  FROM clue WHERE coalesce(unit, 'piece') = 'piece' GROUP BY round_key
  UNION ALL
  SELECT round_key, 'organizations', count(DISTINCT organization), min(file_id), min(line)
  FROM inspection GROUP BY round_key
),
-- Problems that are in the total, but in none of its parts: withdrawn, or of no stated status.
apart AS (
  SELECT round_key, sum(count) AS apart
  FROM problem
  WHERE status = 'withdrawn' OR status IS NULL AND done_on IS NULL
  GROUP BY round_key
),
stated AS (
  UNPIVOT (SELECT file_id, line, region_key, round_key, coalesce(as_of, '') AS as_of, organizations, problems, clues FROM round_total)
  ON organizations, problems, clues
  INTO NAME measure VALUE stated
),
twice AS (
  SELECT
    round_key,
    region_key,
    measure,
    arg_max(stated, (as_of, file_id, line)) AS later,
    arg_max(file_id, (as_of, file_id, line)) AS file_id,
    arg_max(line, (as_of, file_id, line)) AS line,
    list(DISTINCT stated) AS totals
  FROM stated
  GROUP BY round_key, region_key, measure
  HAVING count(DISTINCT stated) > 1
),
reversed AS (
  SELECT file_id, line, region_key, round_key, 'end_date ' || end_date || ' < start_date ' || start_date AS detail
  FROM round_total
  WHERE end_date < substr(start_date, 1, length(end_date)) AND end_date[1:2] <> '--' AND start_date[1:2] <> '--'
  UNION ALL
  SELECT file_id, line, region_key, round_key, 'feedback_date ' || feedback_date || ' < end_date ' || end_date
  FROM round_total
  WHERE feedback_date < substr(end_date, 1, length(feedback_date)) AND feedback_date[1:2] <> '--' AND end_date[1:2] <> '--'
  UNION ALL
  SELECT file_id, line, region_key, round_key, 'end_date ' || end_date || ' < start_date ' || start_date
  FROM inspection WHERE end_date < start_date
  UNION ALL
  SELECT file_id, line, region_key, round_key, 'done_on ' || done_on || ' < feedback_date ' || feedback_date
  FROM problem WHERE done_on < feedback_date
  UNION ALL
  SELECT file_id, line, region_key, round_key, 'disposed_on ' || disposed_on || ' < transferred_on ' || transferred_on
  FROM clue WHERE disposed_on < transferred_on
),
found AS (
  SELECT 'parts_mismatch' AS kind, 'mismatch' AS severity, region_key, round_key, organizations AS stated,
    list_sum(numbers) AS summed, organization_parts AS detail, file_id, line
  FROM parts
  WHERE len(list_filter(numbers, lambda number: number IS NULL)) = 0 AND list_sum(numbers) <> organizations
  UNION ALL
  SELECT 'completion_parts_mismatch', 'mismatch', region_key, round_key, problems,
    done + basically_done + coalesce(ongoing, 0) + not_done,
    concat_ws('+', done, basically_done, ongoing, not_done), file_id, line
  FROM round_total LEFT JOIN apart USING (round_key)
  WHERE done + basically_done + coalesce(ongoing, 0) + not_done NOT IN (problems, problems - coalesce(apart, 0))
  UNION ALL
  SELECT 'records_vs_reported', 'mismatch', stated.region_key, stated.round_key, arg_max(stated, (as_of, stated.file_id)),
    any_value(recorded.summed), measure, any_value(recorded.file_id), any_value(recorded.line)
  FROM stated JOIN recorded USING (round_key, measure)
  GROUP BY stated.region_key, stated.round_key, measure
  HAVING arg_max(stated, (as_of, stated.file_id)) <> any_value(recorded.summed)
  UNION ALL
  SELECT 'round_reported_twice', 'mismatch', region_key, round_key, later,
    list_filter(list_sort(totals), lambda total: total <> later)[1], measure, file_id, line
  FROM twice
  UNION ALL
  SELECT 'dates_reversed', 'check', region_key, round_key, NULL, count(*), first(detail ORDER BY file_id, line),
    min(file_id), first(line ORDER BY file_id, line)
  FROM reversed GROUP BY region_key, round_key
  UNION ALL
  SELECT 'done_without_date', 'check', region_key, round_key, sum(count), sum(count) FILTER (done_on IS NULL), NULL,
    min(file_id), min(line) FILTER (done_on IS NULL)
  FROM problem WHERE status = 'done'
  GROUP BY region_key, round_key HAVING count(*) FILTER (done_on IS NULL) > 0
  UNION ALL
  SELECT 'pooled_not_split', 'info', round.region_key, round_key, NULL, any_value(pooled_to - pooled_from + 1), any_value(label),
    min(round_total.file_id), min(line)
  FROM round_total JOIN round USING (round_key)
  WHERE pooled
  GROUP BY round.region_key, round_key
)
SELECT
  row_number() OVER (ORDER BY round.ordinal, kind, detail, file_id, line)::INTEGER AS finding_id,
  kind,
  severity,
  found.region_key,
  round_key,
  stated::INTEGER AS stated,
  summed::INTEGER AS summed,
  detail,
  file_id::INTEGER AS file_id,
  line::INTEGER AS line
FROM found LEFT JOIN round USING (round_key)
ORDER BY finding_id
