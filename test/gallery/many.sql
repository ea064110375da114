-- 10,000 rounds of 200 counties, each with one organization, five problems and up to two clues: by arithmetic.
INSERT INTO file BY NAME
  SELECT 1 AS file_id, 'many-rounds.csv' AS name, 'rounds' AS extract
  UNION ALL SELECT 2, 'many-problems.csv', 'problems'
  UNION ALL SELECT 3, 'many-clues.csv', 'clues'
  UNION ALL SELECT 4, 'many-inspections.csv', 'inspections'
  UNION ALL SELECT 5, 'many-measures.csv', 'measures';

INSERT INTO region (region_key, name, level, path, sort)
SELECT 'R' || n, n || ' 县', 'free', '/R' || n || '/', n FROM range(200) t(n);

CREATE TEMP TABLE many AS
SELECT
  n, 'R' || n % 200 AS region_key, 'R' || n % 200 || '-r' || (1 + n // 200) AS round_key, '单位' || n AS organization,
  ['party_gov', 'township', 'soe', 'village'][1 + n % 4] AS org_type,
  DATE '2012-01-10' + ((n // 200) * 90)::INTEGER AS feedback_date
FROM range(10000) t(n);

INSERT INTO round (round_key, region_key, level, term, number, label, pooled, nature, ordinal)
SELECT round_key, region_key, 'county', 1, 1 + n // 200, '第' || (1 + n // 200) || '轮', false, 'synthetic', n FROM many;

INSERT INTO round_total (
  file_id, line, nature, region_key, round_key, kind, start_date, end_date, feedback_date, organizations, organizations_state,
  problems, problems_state, clues, clues_state, as_of, source_title
)
SELECT
  1, 2 + n, 'synthetic', region_key, round_key, CASE WHEN n % 50 = 49 THEN ['lookback'] ELSE ['routine'] END,
  (feedback_date - 90)::VARCHAR, (feedback_date - 30)::VARCHAR, feedback_date::VARCHAR, 1 + n % 12, 'value',
  CASE WHEN n % 17 <> 0 THEN 40 + (n * 7) % 160 END, CASE WHEN n % 17 <> 0 THEN 'value' ELSE 'nr' END,
  CASE WHEN n % 19 <> 0 THEN (n * 11) % 40 END, CASE WHEN n % 19 <> 0 THEN 'value' ELSE 'nr' END,
  '2025-03-01', '模拟台账'
FROM many;

INSERT INTO inspection (file_id, line, nature, region_key, round_key, organization, org_type, kind, start_date, end_date, feedback_date)
SELECT
  4, 2 + n, 'synthetic', region_key, round_key, organization, org_type, ['routine'],
  feedback_date - 90, feedback_date - 30, feedback_date
FROM many;

INSERT INTO problem (
  file_id, line, nature, region_key, round_key, problem_id, organization, org_type, scheme, category, category_label, count,
  count_state, status, done_on, long_term
)
SELECT
  2, 2 + 5 * n + k, 'synthetic', region_key, round_key, 'P' || n || '-' || k, organization, org_type, 'f4j',
  CASE
    WHEN (n + k) % 23 <> 0
    THEN ['A1', 'A2', 'A3', 'A4', 'B1', 'B3', 'B4', 'B5', 'B6', 'C1', 'C2', 'C4', 'D1'][1 + (n * 3 + k * 5) % 13]
  END,
  '写法' || (n * 5 + k) % 10007, 1 + k, 'value', CASE WHEN (n + k) % 6 = 0 THEN 'ongoing' ELSE 'done' END,
  CASE WHEN (n + k) % 6 <> 0 THEN feedback_date + ((n * 31 + k * 17) % 300)::INTEGER END, k = 4
FROM many CROSS JOIN range(5) t(k);

INSERT INTO measure (file_id, line, nature, problem_id, measure_id, owner, due_date)
SELECT 5, 2 + n, 'synthetic', 'P' || n || '-0', 'M' || n, '分管负责人', feedback_date + 90 FROM many;

INSERT INTO clue (
  file_id, line, nature, region_key, round_key, clue_id, organization, org_type, count, count_state, unit, transferred_on,
  recipient, disposal, disposed_on
)
SELECT
  3, 2 + n, 'synthetic', region_key, round_key, 'C' || n, organization, org_type, 1 + n % 3, 'value', 'piece', feedback_date + 5,
  ['discipline', 'organization', 'other'][1 + n % 3], ['talk', 'verify', 'hold', 'close'][1 + n % 4],
  CASE WHEN n % 5 <> 0 THEN feedback_date + 5 + ((n * 13) % 200)::INTEGER END
FROM many WHERE n % 3 <> 0;

DROP TABLE many;
