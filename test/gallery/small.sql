-- Two rounds of one city with a handful of everything; the second looks back at the first.
INSERT INTO file BY NAME
  SELECT 1 AS file_id, 'small-rounds.csv' AS name, 'rounds' AS extract
  UNION ALL SELECT 2, 'small-problems.csv', 'problems'
  UNION ALL SELECT 3, 'small-clues.csv', 'clues'
  UNION ALL SELECT 4, 'small-inspections.csv', 'inspections';

INSERT INTO region (region_key, name, level, path, sort) VALUES ('庚市', '庚市', 'free', '/庚市/', 1);

INSERT INTO round (round_key, region_key, level, term, number, label, pooled, nature, ordinal) VALUES
  ('庚市-r1', '庚市', 'city', 1, 1, '第一轮', false, 'internal', 1),
  ('庚市-r2', '庚市', 'city', 1, 2, '第二轮', false, 'internal', 2);

INSERT INTO round_total BY NAME
  SELECT 1 AS file_id, 2 AS line, 'internal' AS nature, '庚市' AS region_key, '庚市-r1' AS round_key,
    ['routine'] AS kind, '2023-03-01' AS start_date, '2023-04-30' AS end_date, '2023-05-20' AS feedback_date,
    2 AS organizations, 'value' AS organizations_state, 7 AS problems, 'value' AS problems_state,
    1 AS clues, 'value' AS clues_state, '2025-03-01' AS as_of, '内部台账' AS source_title
  UNION ALL SELECT 1, 3, 'internal', '庚市', '庚市-r2', ['lookback'], '2024-03-01', '2024-04-30', '2024-05-20',
    2, 'value', 6, 'value', 2, 'value', '2025-03-01', '内部台账';

INSERT INTO inspection (file_id, line, nature, region_key, round_key, organization, org_type, kind, start_date, end_date, feedback_date)
SELECT
  4, 2 + n, 'internal', '庚市', '庚市-r' || (1 + n // 2), '单位' || n % 2, ['party_gov', 'soe'][1 + n % 2],
  CASE WHEN n < 2 THEN ['routine'] ELSE ['lookback'] END,
  CASE WHEN n < 2 THEN DATE '2023-03-01' ELSE DATE '2024-03-01' END,
  CASE WHEN n < 2 THEN DATE '2023-04-30' ELSE DATE '2024-04-30' END,
  CASE WHEN n < 2 THEN DATE '2023-05-20' ELSE DATE '2024-05-20' END
FROM range(4) t(n);

INSERT INTO problem (
  file_id, line, nature, region_key, round_key, problem_id, organization, org_type, scheme, category, count, count_state,
  status, done_on, repeat_of
)
SELECT
  2, 2 + n, 'internal', '庚市', '庚市-r' || (1 + n // 7), 'P' || n, '单位' || n % 2, ['party_gov', 'soe'][1 + n % 2], 'f4j',
  ['A1', 'B3', 'C4', 'B1', 'D1', 'A2', 'B3'][1 + n % 7], 1, 'value',
  CASE WHEN n % 3 = 2 THEN 'ongoing' ELSE 'done' END,
  CASE WHEN n % 3 <> 2 THEN CASE WHEN n < 7 THEN DATE '2023-05-20' ELSE DATE '2024-05-20' END + (17 * (1 + n % 7))::INTEGER END,
  CASE WHEN n = 7 THEN 'P0' END
FROM range(13) t(n);

INSERT INTO clue (
  file_id, line, nature, region_key, round_key, clue_id, organization, org_type, count, count_state, unit, transferred_on,
  recipient, disposal, disposed_on
)
SELECT
  3, 2 + n, 'internal', '庚市', CASE WHEN n < 1 THEN '庚市-r1' ELSE '庚市-r2' END, 'C' || n, '单位0', 'party_gov', 1, 'value',
  'piece', CASE WHEN n < 1 THEN DATE '2023-05-25' ELSE DATE '2024-05-25' END, 'discipline',
  CASE WHEN n < 2 THEN 'verify' END, CASE WHEN n < 2 THEN DATE '2024-07-01' END
FROM range(3) t(n);
