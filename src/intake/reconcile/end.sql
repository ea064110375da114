-- `found` → `finding` and `finding_row`.
CREATE OR REPLACE TEMP TABLE numbered AS
SELECT row_number() OVER (ORDER BY round.ordinal, kind, detail, places[1])::INTEGER AS finding_id, found.*
FROM found LEFT JOIN round USING (round_key);

CREATE OR REPLACE TABLE finding AS
SELECT
  finding_id,
  kind,
  severity,
  region_key,
  round_key,
  if(stated > 2147483647, 2147483647, stated)::INTEGER AS stated,
  if(summed > 2147483647, 2147483647, summed)::INTEGER AS summed,
  detail,
  (places[1] >> 32)::INTEGER AS file_id,
  (places[1] & 4294967295)::INTEGER AS line,
  rows::INTEGER AS rows
FROM numbered
ORDER BY finding_id;

CREATE OR REPLACE TABLE finding_row AS
SELECT finding_id, (place >> 32)::INTEGER AS file_id, (place & 4294967295)::INTEGER AS line
FROM (SELECT finding_id, unnest(places) AS place FROM numbered)
ORDER BY finding_id, file_id, line;

DROP VIEW dated;
DROP TABLE numbered;
DROP TABLE keyed;
DROP TABLE stated;
DROP TABLE found
