-- A period's last day; NULL where it names no year.
CREATE OR REPLACE MACRO last_day_of(period) AS coalesce(
  try_cast(period AS DATE),
  last_day(try_cast(last_month(period) || '-01' AS DATE))
);

-- Until when a round's ledger is known: the day of its latest report, or that of its last entry if that is later, and
-- never beyond the as-of day; the as-of day where no report says. One row per round.
CREATE OR REPLACE MACRO ledger_known(as_of_day) AS TABLE
WITH entered AS (
  SELECT round_key, greatest(max(feedback_date), max(done_on), max(verified_on)) AS last_entry
  FROM problem
  GROUP BY round_key
)
SELECT
  round.round_key,
  least(
    coalesce(try_cast(as_of_day AS DATE), DATE '9999-12-31'),
    CASE
      WHEN last_day_of(said.as_of) IS NULL THEN DATE '9999-12-31'
      ELSE greatest(last_day_of(said.as_of), last_entry)
    END
  ) AS known_on
FROM round
LEFT JOIN reported() AS said ON said.round_key = round.round_key
LEFT JOIN entered ON entered.round_key = round.round_key;

-- One row per problem record of the single rounds in scope: what became of it, and after how many days from feedback.
-- `fate`: `done` on a known day; `open` still, when last known (`known_on`); or, without a place in time, `withdrawn`,
-- `nr` (no status), `undated` (done, day unknown), `no_feedback` (day of feedback unknown), `not_yet` (fed back later).
-- Strictly, 基本完成 is open. `items`: how many problems the record stands for; `early`: done before feedback, at day 0.
CREATE OR REPLACE MACRO rectification_in_scope(
  in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day,
  of_completion, of_long_term
) AS TABLE
WITH judged AS (
  SELECT
    found.*,
    ledger.known_on,
    coalesce(found.count, 1) AS items,
    progress = 'done' OR (of_completion = 'broad' AND progress = 'basic') AS is_done,
    progress NOT IN ('withdrawn', 'nr')
      AND NOT (progress = 'done' OR (of_completion = 'broad' AND progress = 'basic')) AS is_open
  FROM problem_in_scope(
    in_regions, in_rounds, of_kinds, of_org_types, from_month, to_month, as_of_day
  ) AS found
  JOIN ledger_known(as_of_day) AS ledger ON ledger.round_key = found.round_key
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
