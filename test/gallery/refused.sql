-- What methods don't allow: a ledger of open problems only, types of organizations that one of two regions lacks, too few
-- problems and clues for any test, and schemes that don't correspond.
INSERT INTO file BY NAME
  SELECT 1 AS file_id, 'open-problems.csv' AS name, 'problems' AS extract
  UNION ALL SELECT 2, 'few-clues.csv', 'clues'
  UNION ALL SELECT 3, 'open-inspections.csv', 'inspections';

INSERT INTO region (region_key, name, level, path, sort) VALUES
  ('辛市', '辛市', 'free', '/辛市/', 1), ('壬县', '壬县', 'free', '/壬县/', 2);

INSERT INTO round (round_key, region_key, level, term, number, label, pooled, nature, ordinal) VALUES
  ('辛市-r1', '辛市', 'city', 1, 1, '第一轮', false, 'internal', 1),
  ('辛市-r2', '辛市', 'city', 1, 2, '第二轮', false, 'synthetic', 2),
  ('壬县-r1', '壬县', 'county', 1, 1, '第一轮', false, 'internal', 3);

INSERT INTO inspection (file_id, line, nature, region_key, round_key, organization, org_type, kind, feedback_date)
SELECT
  3, 2 + n, ['internal', 'synthetic', 'internal'][1 + n], ['辛市', '辛市', '壬县'][1 + n],
  ['辛市-r1', '辛市-r2', '壬县-r1'][1 + n], '单位' || n, ['party_gov', 'soe', 'village'][1 + n],
  CASE WHEN n = 2 THEN ['lookback'] ELSE ['routine'] END, DATE '2024-05-20'
FROM range(3) t(n);

INSERT INTO problem (
  file_id, line, nature, region_key, round_key, problem_id, organization, org_type, scheme, category, count, count_state,
  feedback_date, status
)
SELECT
  1, 2 + n, ['internal', 'synthetic', 'internal'][1 + n % 3], ['辛市', '辛市', '壬县'][1 + n % 3],
  ['辛市-r1', '辛市-r2', '壬县-r1'][1 + n % 3], 'P' || n, '单位' || n % 3, ['party_gov', 'soe', 'village'][1 + n % 3],
  CASE WHEN n % 3 = 1 THEN 't3j' ELSE 'f4j' END, ['A1', 'B1', 'C1', 'B3'][1 + n % 4], 1, 'value', '2024-05-20', 'ongoing'
FROM range(18) t(n);

INSERT INTO clue (file_id, line, nature, region_key, round_key, clue_id, organization, org_type, count, count_state, unit)
SELECT
  2, 2 + n, ['internal', 'synthetic', 'internal'][1 + n % 3], ['辛市', '辛市', '壬县'][1 + n % 3],
  ['辛市-r1', '辛市-r2', '壬县-r1'][1 + n % 3], 'C' || n, '单位' || n % 3, ['party_gov', 'soe', 'village'][1 + n % 3],
  1, 'value', 'piece'
FROM range(4) t(n);
