-- One row per problem record of the single rounds in scope: what became of it, and after how many days from feedback.
-- `fate`: `done` on a known day; `open` still, when last known (`known_on`); or, without a place in time, `withdrawn`,
-- `nr` (no status), `undated` (done, day unknown), `no_feedback` (day of feedback unknown), `not_yet` (fed back later).
-- Strictly, 基本完成 is open. `items`: how many problems the record stands for; `early`: done before feedback, at day 0.
-- A ledger is known until the day of its round's latest report or entry, and never beyond the as-of day.
CREATE OR REPLACE MACRO rectification_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day,
  of_completion, of_long_term
) AS TABLE
WITH judged AS (
  SELECT
    *,
    least(on_or_before(as_of_day), ledger_day) AS known_on,
    coalesce(count, 1) AS items,
    progress = 'done' OR (of_completion = 'broad' AND progress = 'basic') AS is_done,
    progress NOT IN ('withdrawn', 'nr')
      AND NOT (progress = 'done' OR (of_completion = 'broad' AND progress = 'basic')) AS is_open
  FROM problem_in_scope(
    in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
  )
  WHERE NOT coalesce(pooled, false)
    AND (of_long_term = 'in' OR NOT coalesce(long_term, false))
)
SELECT
  *,
  CASE
    WHEN progress = 'withdrawn' THEN 'withdrawn'
    WHEN progress = 'nr' OR count IS NULL THEN 'nr'
    WHEN fed_back_on IS NULL THEN 'no_feedback'
    WHEN fed_back_on > known_on THEN 'not_yet'
    WHEN is_done AND closed_on IS NULL THEN 'undated'
    WHEN is_done THEN 'done'
    ELSE 'open'
  END AS fate,
  CASE
    WHEN is_done THEN greatest(closed_on - fed_back_on, 0)
    ELSE known_on - fed_back_on
  END::INTEGER AS days,
  is_done AND closed_on < fed_back_on AS early
FROM judged;
