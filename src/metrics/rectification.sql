-- How many problems were done, or last seen open, how many days after feedback; and how many have no place in time.
-- One row per group, cluster, fate and day; what is known of the whole group stands in each of its rows.
WITH
item AS MATERIALIZED (
  SELECT
    *,
    CASE $by
      WHEN 'region' THEN region_key || ' ' || coalesce(nature, '')
      WHEN 'org_type' THEN coalesce(org_type, '') || ' ' || coalesce(nature, '')
      WHEN 'category' THEN coalesce(axis, '') || ' ' || coalesce(nature, '')
      ELSE round_key
    END AS group_key,
    CASE WHEN $cluster = 'organization' THEN coalesce(organization, '') END AS cluster,
    fate IN ('done', 'open') AS placed
  FROM rectification_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of, $completion, $long_term
  )
),
named AS (
  SELECT
    group_key,
    CASE WHEN $by IN ('', 'round', 'region') THEN min(region_key) END AS region_key,
    CASE WHEN $by IN ('', 'round', 'region') THEN min(region_name) END AS region,
    CASE WHEN $by IN ('', 'round') THEN min(level) END AS level,
    CASE WHEN $by IN ('', 'round') THEN min(term) END AS term,
    CASE WHEN $by IN ('', 'round') THEN min(number) END AS number,
    CASE WHEN $by IN ('', 'round') THEN min(label) END AS label,
    min(nature) AS nature,
    min(sort) AS sort,
    min(ordinal) AS ordinal,
    min(source_title) AS source,
    max(fed_back_on) AS fed_back_on,
    max(known_on) AS known_on,
    count(DISTINCT organization) FILTER (placed) AS organizations,
    coalesce(sum(items) FILTER (early), 0) AS early,
    quantile_disc(due_on - fed_back_on, [0.1, 0.5, 0.9]) FILTER (placed AND due_on >= fed_back_on) AS due
  FROM item
  GROUP BY group_key
),
-- The largest share of one organization, of all items; some may name none.
held AS (
  SELECT
    group_key,
    max(own) FILTER (organization IS NOT NULL) / nullif(sum(own), 0) AS largest,
    arg_max(organization, own) FILTER (organization IS NOT NULL) AS holder
  FROM (
    SELECT group_key, organization, sum(items) AS own
    FROM item
    WHERE placed
    GROUP BY group_key, organization
    ORDER BY organization
  )
  GROUP BY group_key
),
-- The share of completions that fall on the three days with the most; one alone on its day is no heap.
heaped AS (
  SELECT group_key, coalesce(sum(own) FILTER (place <= 3 AND own > 1), 0) / nullif(sum(own), 0) AS heaped
  FROM (
    SELECT
      group_key, sum(items) AS own,
      row_number() OVER (PARTITION BY group_key ORDER BY sum(items) DESC, closed_on) AS place
    FROM item
    WHERE fate = 'done'
    GROUP BY group_key, closed_on
  )
  GROUP BY group_key
),
counted AS (
  SELECT group_key, cluster, fate, CASE WHEN placed THEN days END AS days, sum(items) AS items
  FROM item
  GROUP BY ALL
),
-- Rounds that re-check earlier ones.
rechecking AS (
  SELECT round_key FROM round_total WHERE list_contains(kind, 'lookback')
  UNION
  SELECT round_key FROM inspection WHERE list_contains(kind, 'lookback')
)
SELECT
  group_key,
  CASE WHEN $by IN ('', 'round') THEN group_key END AS round_key,
  region_key,
  region,
  level,
  term,
  number,
  label,
  false AS pooled,
  nature,
  ordinal,
  source,
  group_key IN (FROM rechecking) AS lookback,
  fed_back_on::VARCHAR AS fed_back_on,
  known_on::VARCHAR AS known_on,
  organizations::INTEGER AS organizations,
  largest::DOUBLE AS largest,
  holder,
  heaped::DOUBLE AS heaped,
  early::INTEGER AS early,
  due[1]::INTEGER AS due_low,
  due[2]::INTEGER AS due_days,
  due[3]::INTEGER AS due_high,
  cluster,
  fate,
  days,
  items::INTEGER AS items
FROM counted
JOIN named USING (group_key)
LEFT JOIN held USING (group_key)
LEFT JOIN heaped USING (group_key)
ORDER BY named.sort, group_key, cluster NULLS FIRST, fate, days NULLS FIRST
