-- Of several reports' values of a measure, the one of the latest report that states it.
CREATE OR REPLACE MACRO latest_stated(value, state, age) AS
  arg_min({v: value, s: state}, age) FILTER (state <> 'nr');

-- Of several reports' periods, the latest one's; one that names its year goes before one that does not.
CREATE OR REPLACE MACRO latest_dated(period, age) AS
  coalesce(arg_min(period, age) FILTER (NOT starts_with(period, '-')), arg_min(period, age));

-- The distinct codes of two lists; [] where there are none.
CREATE OR REPLACE MACRO merged(codes, more) AS
  list_sort(list_distinct(coalesce(codes, []) || coalesce(more, [])));

-- A period's first and last month (YYYY-MM); NULL where it names no year.
CREATE OR REPLACE MACRO first_month(period) AS
  CASE
    WHEN regexp_matches(period, '^\d{4}-\d{2}') THEN period[1:7]
    WHEN regexp_matches(period, '^\d{4}') THEN period[1:4] || '-01'
  END;
CREATE OR REPLACE MACRO last_month(period) AS
  CASE
    WHEN regexp_matches(period, '^\d{4}-\d{2}') THEN period[1:7]
    WHEN regexp_matches(period, '^\d{4}') THEN period[1:4] || '-12'
  END;

-- A period's last day; NULL where it names no year.
CREATE OR REPLACE MACRO last_day_of(period) AS coalesce(
  try_cast(period AS DATE),
  last_day(try_cast(last_month(period) || '-01' AS DATE))
);

-- A period, or another in its place when it is missing or names no year.
CREATE OR REPLACE MACRO dated(period, other) AS
  CASE WHEN first_month(period) IS NOT NULL OR other IS NULL THEN period ELSE other END;
