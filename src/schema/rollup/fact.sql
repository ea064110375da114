-- A measure of a round, {v: value, s: state, o: origin}, from the sum of its records and what is reported.
-- Some records may lack their count ('≥') or have an approximate one ('≈').
CREATE OR REPLACE MACRO fact(summed, partial, approximate, stated) AS
  CASE
    WHEN summed IS NOT NULL THEN {
      v: summed::INTEGER,
      s: CASE WHEN partial THEN '≥' WHEN approximate THEN '≈' ELSE 'value' END,
      o: 'records'
    }
    WHEN stated IS NOT NULL THEN {v: stated.v, s: stated.s, o: 'reported'}
    ELSE {v: NULL::INTEGER, s: 'nr', o: NULL::VARCHAR}
  END;

-- The distinct codes of two lists; [] where there are none.
CREATE OR REPLACE MACRO merged(codes, more) AS
  list_sort(list_distinct(coalesce(codes, []) || coalesce(more, [])));

-- Whether a code is among the chosen ones; none chosen means any.
CREATE OR REPLACE MACRO chosen(code, choices) AS
  len(choices::VARCHAR[]) = 0 OR list_contains(choices::VARCHAR[], code);

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

-- A period, or another in its place when it is missing or names no year.
CREATE OR REPLACE MACRO dated(period, other) AS
  CASE WHEN first_month(period) IS NOT NULL OR other IS NULL THEN period ELSE other END;
