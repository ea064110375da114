-- A measure of a round, {v: value, s: state, o: origin}, from the sum of its records and what is reported.
CREATE OR REPLACE MACRO fact(summed, partial, approximate, stated) AS {
  v: coalesce(summed, stated.v)::INTEGER,
  s: fact_state(summed, partial, approximate, stated.s),
  o: fact_origin(summed, stated.s)
};

-- Some records may lack their count ('≥') or have an approximate one ('≈'); 'nr' where nobody states the measure.
CREATE OR REPLACE MACRO fact_state(summed, partial, approximate, stated_state) AS
  CASE
    WHEN summed IS NULL THEN coalesce(stated_state, 'nr')
    WHEN partial THEN '≥'
    WHEN approximate THEN '≈'
    ELSE 'value'
  END;
CREATE OR REPLACE MACRO fact_origin(summed, stated_state) AS
  CASE WHEN summed IS NOT NULL THEN 'records' WHEN stated_state IS NOT NULL THEN 'reported' END;

-- Whether a code is among the chosen ones; none chosen means any.
CREATE OR REPLACE MACRO chosen(code, choices) AS
  len(choices::VARCHAR[]) = 0 OR list_contains(choices::VARCHAR[], code);

-- The day as of which is asked; none means the end of time.
CREATE OR REPLACE MACRO on_or_before(as_of_day) AS
  coalesce(try_cast(as_of_day AS DATE), DATE '9999-12-31');
