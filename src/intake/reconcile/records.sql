-- Records that name what is not there, are there twice, or count in two units.
-- Persons are no part of the round's number of clues.
INSERT INTO found BY NAME
SELECT 'clue_units_mixed' AS kind, 'check' AS severity, region_key, round_key,
  sum(count) FILTER (unit IS DISTINCT FROM 'person') AS stated, sum(count) FILTER (unit = 'person') AS summed, NULL AS detail,
  count(*) FILTER (unit = 'person') AS rows, first_places(CASE WHEN unit = 'person' THEN place(file_id, line) END) AS places
FROM clue
GROUP BY region_key, round_key
HAVING rows BETWEEN 1 AND count(*) - 1;

-- A repeated problem is one of another round of the region; where no other round has its problems loaded, nothing can be said.
INSERT INTO found BY NAME
WITH repeated AS (
  SELECT region_key, round_key, repeat_of, place(file_id, line) AS place FROM problem WHERE repeat_of IS NOT NULL
),
known AS (
  SELECT DISTINCT region_key, round_key, problem_id
  FROM problem SEMI JOIN (SELECT DISTINCT region_key, repeat_of AS problem_id FROM repeated) USING (region_key, problem_id)
),
rounds AS (SELECT region_key, count(DISTINCT round_key) AS rounds FROM problem GROUP BY region_key)
SELECT 'repeat_unknown' AS kind, CASE WHEN any_value(rounds) > 1 THEN 'check' ELSE 'info' END AS severity,
  region_key, round_key, NULL AS stated, count(*) AS summed, arg_min(repeat_of, place) AS detail, count(*) AS rows,
  first_places(place) AS places
FROM repeated JOIN rounds USING (region_key)
WHERE NOT EXISTS (
  SELECT 1 FROM known
  WHERE known.region_key = repeated.region_key AND known.problem_id = repeat_of AND known.round_key <> repeated.round_key
)
GROUP BY region_key, round_key;

INSERT INTO found BY NAME
WITH orphan AS (
  SELECT file_id, problem_id, place(file_id, line) AS place
  FROM measure ANTI JOIN (SELECT problem_id FROM problem WHERE problem_id IS NOT NULL) AS known USING (problem_id)
)
SELECT 'measure_orphan' AS kind, CASE WHEN EXISTS (SELECT 1 FROM problem WHERE problem_id IS NOT NULL) THEN 'check' ELSE 'info' END AS severity,
  NULL AS region_key, NULL AS round_key, NULL AS stated, count(*) AS summed,
  arg_min(problem_id, place) AS detail, count(*) AS rows, first_places(place) AS places
FROM orphan GROUP BY file_id;

-- Rows are the same by their number within the round (a short one, within the organization), or without a number in every cell.
-- Rows of one file that nothing tells apart may well be several problems or clues.
CREATE OR REPLACE TEMP TABLE keyed AS
SELECT place(file_id, line) AS place, true AS is_named,
  hash(round_key, problem_id, CASE WHEN strlen(problem_id) < 5 THEN organization END) AS key
FROM problem WHERE problem_id IS NOT NULL
UNION ALL
SELECT place(file_id, line), text IS NOT NULL, hash(*COLUMNS(* EXCLUDE (file_id, line))) FROM problem WHERE problem_id IS NULL
UNION ALL
SELECT place(file_id, line), true, hash(round_key, clue_id, CASE WHEN strlen(clue_id) < 5 THEN organization END)
FROM clue WHERE clue_id IS NOT NULL
UNION ALL
SELECT place(file_id, line), false, hash(*COLUMNS(* EXCLUDE (file_id, line))) FROM clue WHERE clue_id IS NULL
UNION ALL
SELECT place(file_id, line), true, hash(problem_id, measure_id) FROM measure WHERE measure_id IS NOT NULL AND strlen(problem_id) > 4
UNION ALL
SELECT place(file_id, line), coalesce(measure_id, text) IS NOT NULL, hash(*COLUMNS(* EXCLUDE (file_id, line)))
FROM measure WHERE measure_id IS NULL OR strlen(problem_id) < 5
UNION ALL
SELECT place(file_id, line), true, hash(*COLUMNS(* EXCLUDE (file_id, line))) FROM inspection
UNION ALL
SELECT place(file_id, line), true, hash(*COLUMNS(* EXCLUDE (file_id, line))) FROM round_total;

INSERT INTO found BY NAME
WITH twice AS (SELECT key FROM keyed GROUP BY key HAVING count(*) > 1),
several AS (
  SELECT key FROM keyed SEMI JOIN twice USING (key) GROUP BY key
  HAVING min(place) <> max(place) AND (bool_or(is_named) OR min(place >> 32) <> max(place >> 32))
),
copy AS (SELECT place, any_value(key) AS key FROM keyed SEMI JOIN several USING (key) GROUP BY place),
placed AS (
  SELECT copy.place, any_value(key) AS key, any_value(region_key) AS region_key, any_value(nullif(round_key, '')) AS round_key,
    any_value(extract) AS extract
  FROM copy JOIN dated ON copy.place = place(dated.file_id, dated.line) JOIN file ON file.file_id = dated.file_id
  GROUP BY copy.place
)
SELECT 'duplicate_records' AS kind, 'check' AS severity, region_key, round_key, count(*) AS stated,
  count(*) - count(DISTINCT key) AS summed, extract AS detail, count(*) AS rows, first_places(place) AS places
FROM placed
GROUP BY region_key, round_key, extract;
