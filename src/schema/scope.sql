-- One row per round that the reader has chosen to look at. Every metric starts here, so each filter is
-- written once. A region stands for all that lie in it. Once a month bounds the time, rounds of no known
-- year are left out.
CREATE OR REPLACE MACRO round_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
) AS TABLE
SELECT *
FROM round_fact(as_of_day, of_org_types)
WHERE (
    len(in_regions::VARCHAR[]) = 0
    OR len(list_filter(in_regions::VARCHAR[], lambda key: contains(path, '/' || key || '/'))) > 0
  )
  AND chosen(round_key, in_rounds)
  AND (len(of_kinds::VARCHAR[]) = 0 OR list_has_any(kinds, of_kinds::VARCHAR[]))
  AND (from_month = '' OR date_to >= from_month)
  AND (to_month = '' OR date_from <= to_month);
