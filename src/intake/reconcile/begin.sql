-- What the files beside this one fill: `found`, one row per finding, with the first places (file and line) of its rows.
CREATE OR REPLACE TEMP MACRO place(file_id, line) AS (file_id::BIGINT << 32) + line;

CREATE OR REPLACE TEMP MACRO first_places(places) AS min(places, 200);

-- `<` for partial dates as far as both go; a day without a year is before none.
CREATE OR REPLACE TEMP MACRO is_before(earlier, later) AS
  earlier < substr(later, 1, length(earlier)) AND earlier[1:2] <> '--' AND later[1:2] <> '--';

CREATE OR REPLACE TEMP TABLE found (
  kind VARCHAR, severity VARCHAR, region_key VARCHAR, round_key VARCHAR, stated HUGEINT, summed HUGEINT, detail VARCHAR,
  rows BIGINT, places BIGINT[]
);
