-- EXISTS (SELECT 1 FROM stg_7_odd_count WHERE fault IS NOT NULL)
SELECT s.line, 'count', '数量', s.c7, d.fault FROM stg_7 AS s LEFT JOIN stg_7_odd_count AS d ON d.cell = s.c7 WHERE d.fault IS NOT NULL;

-- EXISTS (SELECT 1 FROM stg_7_odd_feedback_date WHERE fault IS NOT NULL)
SELECT s.line, 'feedback_date', '反馈日期', s.c8, d.fault FROM stg_7 AS s LEFT JOIN stg_7_odd_feedback_date AS d ON d.cell = s.c8 WHERE d.fault IS NOT NULL;

-- EXISTS (SELECT 1 FROM stg_7_odd_long_term WHERE fault IS NOT NULL)
SELECT s.line, 'long_term', '长期坚持', s.c10, d.fault FROM stg_7 AS s LEFT JOIN stg_7_odd_long_term AS d ON d.cell = s.c10 WHERE d.fault IS NOT NULL;

-- EXISTS (SELECT 1 FROM stg_7_label WHERE column_id = 'status' AND NOT known)
SELECT s.line, 'status', '整改状态', s.c9, 'unknown_code' FROM stg_7 AS s LEFT JOIN stg_7_label AS m ON m.column_id = 'status' AND m.label = s.c9 WHERE NOT m.known;

-- EXISTS (SELECT 1 FROM stg_7_region WHERE fault IS NOT NULL)
SELECT s.line, 'region', '地区', s.c0, r.fault FROM stg_7 AS s JOIN stg_7_region AS r ON r.name = s.c0 AND r.code = s.c1 WHERE r.fault IS NOT NULL;

-- EXISTS (SELECT 1 FROM stg_7 AS s WHERE CASE WHEN strlen(s.c3) > 200 THEN length(text_value(s.c3)) > 200 ELSE false END)
SELECT s.line, 'round', '轮次', s.c3, 'name_too_long' FROM stg_7 AS s  WHERE CASE WHEN strlen(s.c3) > 200 THEN length(text_value(s.c3)) > 200 ELSE false END;

-- EXISTS (SELECT 1 FROM stg_7 AS s WHERE text_value(s.c3) IS NULL AND text_value('') IS NULL)
SELECT s.line, 'round', '轮次', s.c3, 'round_missing' FROM stg_7 AS s  WHERE text_value(s.c3) IS NULL AND text_value('') IS NULL;

INSERT INTO problem
SELECT
  7,
  s.line,
  NULL,
  map_from_entries(list_filter([{k: '天气', v: s.c11}], lambda e: e.v <> '')),
  o.region_key,
  o.round_key,
  o.region_label,
  text_value(s.c1),
  NULL,
  NULL,
  text_value(s.c2),
  o.round_label,
  text_value(s.c4),
  NULL,
  NULL,
  NULL,
  l_scheme.code,
  l_scheme.text,
  coalesce(g.code, 'Z9'),
  g.text,
  NULL,
  CASE WHEN (s.c7 = '' OR d_count.blank) THEN 1 ELSE CASE WHEN d_count.cell IS NULL THEN try_cast(nullif(s.c7, '') AS INTEGER) ELSE d_count.value END END,
  CASE WHEN (s.c7 = '' OR d_count.blank) THEN 'value' ELSE CASE WHEN d_count.cell IS NULL THEN CASE WHEN s.c7 = '' THEN 'nr' ELSE 'value' END ELSE d_count.state END END,
  CASE WHEN d_feedback_date.cell IS NULL THEN try_cast(nullif(s.c8, '') AS DATE) ELSE d_feedback_date.value END,
  NULL,
  NULL,
  NULL,
  l_status.code,
  d_long_term.value,
  NULL,
  NULL,
  NULL,
  NULL
FROM stg_7 AS s
LEFT JOIN stg_7_label AS l_scheme ON l_scheme.column_id = 'scheme' AND l_scheme.label = s.c5
LEFT JOIN stg_7_category AS g ON g.label = s.c6 AND g.scheme = s.c5
LEFT JOIN stg_7_odd_count AS d_count ON d_count.cell = s.c7
LEFT JOIN stg_7_odd_feedback_date AS d_feedback_date ON d_feedback_date.cell = s.c8
LEFT JOIN stg_7_label AS l_status ON l_status.column_id = 'status' AND l_status.label = s.c9
LEFT JOIN stg_7_odd_long_term AS d_long_term ON d_long_term.cell = s.c10
LEFT JOIN stg_7_round AS o ON o.name = s.c0 AND o.code = s.c1 AND o.term = s.c2 AND o.label = s.c3;
