CREATE OR REPLACE TABLE round_total (
  file_id INTEGER,
  line INTEGER,
  nature VARCHAR,
  attributes MAP(VARCHAR, VARCHAR),
  region_key VARCHAR,
  round_key VARCHAR,
  region_label VARCHAR,
  region_code VARCHAR,
  authority_level VARCHAR,
  authority_level_label VARCHAR,
  term VARCHAR,
  round_label VARCHAR,
  kind VARCHAR[],
  kind_label VARCHAR,
  mode VARCHAR[],
  mode_label VARCHAR,
  scope VARCHAR,
  start_date VARCHAR,
  end_date VARCHAR,
  feedback_date VARCHAR,
  teams INTEGER,
  teams_state VARCHAR,
  organizations INTEGER,
  organizations_state VARCHAR,
  organization_parts VARCHAR,
  problems INTEGER,
  problems_state VARCHAR,
  clues INTEGER,
  clues_state VARCHAR,
  clue_persons INTEGER,
  clue_persons_state VARCHAR,
  special_reports INTEGER,
  special_reports_state VARCHAR,
  done INTEGER,
  done_state VARCHAR,
  basically_done INTEGER,
  basically_done_state VARCHAR,
  ongoing INTEGER,
  ongoing_state VARCHAR,
  not_done INTEGER,
  not_done_state VARCHAR,
  completion_rate DOUBLE,
  completion_rate_state VARCHAR,
  clues_closed INTEGER,
  clues_closed_state VARCHAR,
  cases_filed INTEGER,
  cases_filed_state VARCHAR,
  people_sanctioned INTEGER,
  people_sanctioned_state VARCHAR,
  as_of VARCHAR,
  source_title VARCHAR,
  source_url VARCHAR,
  source_grade VARCHAR,
  source_grade_label VARCHAR,
  note VARCHAR
);

CREATE OR REPLACE TABLE problem (
  file_id INTEGER,
  line INTEGER,
  nature VARCHAR,
  attributes MAP(VARCHAR, VARCHAR),
  region_key VARCHAR,
  round_key VARCHAR,
  region_label VARCHAR,
  region_code VARCHAR,
  authority_level VARCHAR,
  authority_level_label VARCHAR,
  term VARCHAR,
  round_label VARCHAR,
  problem_id VARCHAR,
  organization VARCHAR,
  org_type VARCHAR,
  org_type_label VARCHAR,
  scheme VARCHAR,
  scheme_label VARCHAR,
  category VARCHAR,
  category_label VARCHAR,
  subcategory VARCHAR,
  count INTEGER,
  count_state VARCHAR,
  feedback_date DATE,
  due_date DATE,
  done_on DATE,
  verified_on DATE,
  status VARCHAR,
  long_term BOOLEAN,
  immediate BOOLEAN,
  responsible_unit VARCHAR,
  repeat_of VARCHAR,
  text VARCHAR
);

CREATE OR REPLACE TABLE clue (
  file_id INTEGER,
  line INTEGER,
  nature VARCHAR,
  attributes MAP(VARCHAR, VARCHAR),
  region_key VARCHAR,
  round_key VARCHAR,
  region_label VARCHAR,
  region_code VARCHAR,
  authority_level VARCHAR,
  authority_level_label VARCHAR,
  term VARCHAR,
  round_label VARCHAR,
  clue_id VARCHAR,
  organization VARCHAR,
  org_type VARCHAR,
  org_type_label VARCHAR,
  discipline VARCHAR,
  discipline_label VARCHAR,
  count INTEGER,
  count_state VARCHAR,
  unit VARCHAR,
  transferred_on DATE,
  recipient VARCHAR,
  recipient_label VARCHAR,
  disposal VARCHAR,
  disposal_label VARCHAR,
  disposed_on DATE,
  outcome VARCHAR,
  outcome_label VARCHAR,
  outcome_on DATE,
  form VARCHAR,
  form_label VARCHAR
);

CREATE OR REPLACE TABLE measure (
  file_id INTEGER,
  line INTEGER,
  nature VARCHAR,
  attributes MAP(VARCHAR, VARCHAR),
  problem_id VARCHAR,
  measure_id VARCHAR,
  text VARCHAR,
  owner VARCHAR,
  responsible_unit VARCHAR,
  due_date DATE,
  done_on DATE,
  status VARCHAR
);

CREATE OR REPLACE TABLE inspection (
  file_id INTEGER,
  line INTEGER,
  nature VARCHAR,
  attributes MAP(VARCHAR, VARCHAR),
  region_key VARCHAR,
  round_key VARCHAR,
  region_label VARCHAR,
  region_code VARCHAR,
  authority_level VARCHAR,
  authority_level_label VARCHAR,
  term VARCHAR,
  round_label VARCHAR,
  organization VARCHAR,
  org_type VARCHAR,
  org_type_label VARCHAR,
  kind VARCHAR[],
  kind_label VARCHAR,
  mode VARCHAR[],
  mode_label VARCHAR,
  start_date DATE,
  end_date DATE,
  feedback_date DATE,
  prior_round VARCHAR
);

CREATE OR REPLACE TABLE region (
  region_key VARCHAR PRIMARY KEY,
  code VARCHAR,
  name VARCHAR,
  level VARCHAR,
  parent_key VARCHAR,
  province_key VARCHAR,
  path VARCHAR,
  sort INTEGER
);

CREATE OR REPLACE TABLE round (
  round_key VARCHAR PRIMARY KEY,
  region_key VARCHAR,
  level VARCHAR,
  term INTEGER,
  number INTEGER,
  label VARCHAR,
  pooled BOOLEAN,
  pooled_from INTEGER,
  pooled_to INTEGER,
  nature VARCHAR,
  ordinal INTEGER
);

CREATE OR REPLACE TABLE file (
  file_id INTEGER,
  name VARCHAR,
  extract VARCHAR,
  sha256 VARCHAR,
  bytes DOUBLE,
  encoding VARCHAR,
  delimiter VARCHAR,
  read INTEGER,
  loaded INTEGER,
  rejected INTEGER,
  set_aside INTEGER
);

CREATE OR REPLACE TABLE reject (
  file_id INTEGER,
  line INTEGER,
  column_id VARCHAR,
  header VARCHAR,
  value VARCHAR,
  reason VARCHAR,
  record VARCHAR
);

CREATE OR REPLACE TABLE set_aside (
  file_id INTEGER,
  line INTEGER,
  reason VARCHAR,
  record VARCHAR
);

CREATE OR REPLACE TABLE finding (
  finding_id INTEGER,
  kind VARCHAR,
  severity VARCHAR,
  region_key VARCHAR,
  round_key VARCHAR,
  stated INTEGER,
  summed INTEGER,
  detail VARCHAR,
  file_id INTEGER,
  line INTEGER,
  rows INTEGER
);

CREATE OR REPLACE TABLE finding_row (
  finding_id INTEGER,
  file_id INTEGER,
  line INTEGER
);

CREATE OR REPLACE TABLE deadline_rule (
  rank INTEGER,
  rule_id VARCHAR,
  purpose VARCHAR,
  levels VARCHAR[],
  from_day DATE,
  until_day DATE,
  months INTEGER,
  zh VARCHAR,
  en VARCHAR,
  source VARCHAR
);

DELETE FROM deadline_rule;
INSERT INTO deadline_rule VALUES
  (0, 'plan', 'plan', []::VARCHAR[], NULL, NULL, 1, '整改方案：反馈后 1 个月内（地方通行做法）', 'Rectification plan: within 1 month of feedback (common local practice)', '地方通知'),
  (1, 'reg-2015', 'period', []::VARCHAR[], '2015-08-03', '2024-02-07', 2, '2015 年条例：反馈后 2 个月内报送整改情况', '2015 regulation: report on rectification within 2 months of feedback', 'm.jianbiaoku.com/webarbs/book/164553/4714580.shtml'),
  (2, 'local-3m', 'period', ['city', 'county', 'unit']::VARCHAR[], '2015-08-03', '2024-02-07', 3, '市县 2024 年前：集中整改 3 个月', 'Cities and counties before 2024: concentrated rectification of 3 months', 'heihe.dbw.cn/system/2020/05/27/058426120.shtml'),
  (3, 'reg-2024', 'period', []::VARCHAR[], '2024-02-08', NULL, 6, '2024 年条例：集中整改期 6 个月', '2024 regulation: concentrated rectification of 6 months', 'ynjjjc.gov.cn/html/2024/xunshixuncha_0327/127533.html'),
  (4, 'clue-3m', 'clue', []::VARCHAR[], NULL, NULL, 3, '线索：接收机关 3 个月内反馈办理情况', 'Clues: receiving organs report back within 3 months', 'm.jiusongjiankang.com/health/news/4893361.html');
