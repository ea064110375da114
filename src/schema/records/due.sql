-- The rule that sets a time limit: of those that hold for a level and a first day, the last one.
CREATE OR REPLACE MACRO limit_rule(of_purpose, of_level, start_day) AS (
  SELECT arg_max({id: rule_id, months: months}, rank)
  FROM deadline_rule
  WHERE purpose = of_purpose
    AND (len(levels) = 0 OR list_contains(levels, of_level))
    AND (from_day IS NULL OR start_day >= from_day)
    AND (until_day IS NULL OR start_day <= until_day)
);

-- A first day and some months, clamped to the month's end.
CREATE OR REPLACE MACRO months_after(start_day, months) AS
  CAST(start_day + to_months(CAST(months AS INTEGER)) AS DATE);
