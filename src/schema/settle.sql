-- Macros that read one cell as it stands in a file. `_fault` is NULL where the cell can be read, else the reason why not.
-- `is_…` recognises the usual form of a cell, which most of a million rows have. The others are read once per distinct
-- cell, in steps: cell → tidied → parts → value, state and fault. A macro is expanded wherever its name stands, so no
-- argument of a macro below may be more than a column.

-- A cell with half-width digits, letters and signs, other spaces as spaces, none around it.
CREATE OR REPLACE MACRO tidy(cell) AS trim(translate(
  cell,
  '０１２３４５６７８９．，－＋％（）／：；＜＞＝＊～＃＿ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ−' || chr(9) || chr(10) || chr(13) || chr(160) || chr(12288) || chr(8203) || chr(65279),
  '0123456789.,-+%()/:;<>=*~#_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-     '
));

-- A text cell without the spaces around it; NULL when nothing is left.
CREATE OR REPLACE MACRO text_value(cell) AS
  CASE
    WHEN cell = '' THEN NULL
    WHEN cell < '!' OR suffix(cell, ' ') OR suffix(cell, chr(10)) OR suffix(cell, chr(13)) OR suffix(cell, chr(9))
      OR starts_with(cell, chr(160)) OR starts_with(cell, chr(12288)) OR starts_with(cell, chr(8203)) OR starts_with(cell, chr(65279))
      OR suffix(cell, chr(160)) OR suffix(cell, chr(12288)) OR suffix(cell, chr(8203)) OR suffix(cell, chr(65279))
    THEN nullif(trim(cell, ' ' || chr(9) || chr(10) || chr(13) || chr(160) || chr(12288) || chr(8203) || chr(65279)), '')
    ELSE cell
  END;

-- The state that a cell without a number stands for: not reported, not applicable, suppressed; else NULL.
CREATE OR REPLACE MACRO mark_state(tidied) AS
  CASE
    WHEN lower(tidied) IN (
      '', '-', '--', '—', '——', '–', '/', '\', '.', '…', '……', 'null', 'n/a', '#n/a', 'na', 'nr', '未报', '未上报', '未报送', '未填', '未填报',
      '未统计', '未公布', '未公开', '未提供', '未知', '不详', '暂无', '暂无数据', '无数据', '空'
    ) THEN 'nr'
    WHEN tidied IN ('不适用', '不涉及') THEN 'z'
    WHEN tidied IN ('*', '**', '***', '已隐去', '隐去') OR regexp_full_match(tidied, '<\d{1,3}') THEN 'c'
  END;

CREATE OR REPLACE MACRO spreadsheet_fault(tidied) AS
  CASE WHEN regexp_full_match(tidied, '#(REF|DIV/0|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]?|#{2,}') THEN 'spreadsheet_error' END;

-- Counts: `113`, `1,234`, `113个`, `1.2万`, `约100`, `100余`.
-- CASE, here and below, keeps DuckDB from trying casts that fail, which are slow.
CREATE OR REPLACE MACRO is_count(cell) AS
  CASE WHEN cell >= '0' AND cell < ':' THEN coalesce(try_cast(cell AS INTEGER)::VARCHAR = cell, false) ELSE false END;

CREATE OR REPLACE MACRO count_parts(tidied) AS regexp_extract(
  tidied,
  '^(约|大约|近|将近|≈|~)? *(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) *(万|亿)? *(余|多|\+)? *(?:个|件|家|人|名|组|份|项|轮|条|次|人次|个次)? *(余|多|左右)?$',
  ['about', 'number', 'scale', 'more', 'rest']
);

CREATE OR REPLACE MACRO scaled(parts) AS
  try_cast(replace(parts.number, ',', '') AS DECIMAL(18, 6))
  * CASE parts.scale WHEN '万' THEN 10000 WHEN '亿' THEN 100000000 ELSE 1 END;

CREATE OR REPLACE MACRO count_value(tidied, parts) AS try_cast(scaled(parts) AS INTEGER);

CREATE OR REPLACE MACRO count_state(tidied, parts) AS coalesce(
  mark_state(tidied),
  CASE WHEN parts.about <> '' OR parts.more <> '' OR parts.rest <> '' THEN '≈' ELSE 'value' END
);

CREATE OR REPLACE MACRO count_fault(tidied, parts) AS
  CASE
    WHEN mark_state(tidied) IS NOT NULL THEN NULL
    WHEN parts.number = '' THEN coalesce(
      spreadsheet_fault(tidied),
      CASE WHEN regexp_full_match(tidied, '\d[\d.]*(,[\d.]*)+') THEN 'bad_thousands' ELSE 'not_a_count' END
    )
    WHEN scaled(parts) IS NULL THEN 'too_large'
    WHEN scaled(parts) % 1 <> 0 THEN 'not_whole'
    WHEN try_cast(scaled(parts) AS INTEGER) IS NULL THEN 'too_large'
  END;

-- Percentages: `98.71%`, and `98.71` where the header says % or the number is above 1. Value: a share, 0.9871.
-- A bare `0.9871` may be either, so it is not read.
CREATE OR REPLACE MACRO percent_parts(tidied) AS regexp_extract(
  tidied, '^(约|近|≈|~)? *(\d{1,6}(?:\.\d{1,9})?) *(%|‰)? *(余|多|\+|左右)?$', ['about', 'number', 'sign', 'more']
);

CREATE OR REPLACE MACRO percent_value(tidied, parts) AS
  try_cast(parts.number || CASE parts.sign WHEN '‰' THEN 'e-3' ELSE 'e-2' END AS DOUBLE);

CREATE OR REPLACE MACRO percent_state(tidied, parts) AS coalesce(
  mark_state(tidied), CASE WHEN parts.about <> '' OR parts.more <> '' THEN '≈' ELSE 'value' END
);

CREATE OR REPLACE MACRO percent_fault(tidied, parts, header_says_percent) AS
  CASE
    WHEN mark_state(tidied) IS NOT NULL OR parts.sign <> '' THEN NULL
    WHEN parts.number = '' THEN coalesce(spreadsheet_fault(tidied), 'not_a_percent')
    WHEN parts.number::DOUBLE = 0 THEN NULL
    WHEN parts.number::DOUBLE <= 1 THEN 'ambiguous_percent'
    WHEN parts.number::DOUBLE > 100 AND NOT header_says_percent THEN 'ambiguous_percent'
  END;

-- Dates: year first in any common form, months, years, and days without a year (`--04-13`).
-- DuckDB's own cast reads `2023-04-27` and `2023/4/27`, year first and never otherwise.
CREATE OR REPLACE MACRO is_date(cell) AS
  CASE
    WHEN strlen(cell) BETWEEN 8 AND 10 AND cell BETWEEN '1900' AND '2101' AND cell[5] IN ('-', '/')
    THEN try_cast(cell AS DATE) IS NOT NULL
    ELSE false
  END;

-- Without time of day and inner spaces; a day without a year as ISO writes it.
CREATE OR REPLACE MACRO day_text(tidied) AS regexp_replace(
  replace(regexp_replace(tidied, '[ T](上午|下午)?\d{1,2}:\d{1,2}(:\d{1,2}(\.\d+)?)?Z?$', ''), ' ', ''),
  '^(\d{1,2})月(?:(\d{1,2})[日号]?)?$',
  '--\1-\2'
);

CREATE OR REPLACE MACRO date_parts(day) AS
  CASE
    WHEN regexp_full_match(day, '\d{8}') THEN regexp_extract(day, '^(\d{4})(\d\d)(\d\d)$', ['y', 'm', 'd'])
    WHEN starts_with(day, '--') THEN regexp_extract(day, '^(--)(\d{1,2})(?:-(\d{1,2})?)?$', ['y', 'm', 'd'])
    ELSE regexp_extract(day, '^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号]?|月份?)?|年度?)?$', ['y', 'm', 'd'])
  END;

-- The day of these parts; 2000 was a leap year, so 29 February without a year is one.
CREATE OR REPLACE MACRO day_of(parts) AS try_cast(
  CASE parts.y WHEN '--' THEN '2000' ELSE parts.y END
  || '-' || coalesce(nullif(parts.m, ''), '1') || '-' || coalesce(nullif(parts.d, ''), '1') AS DATE
);

-- ISO text of what is known: `2023-04-27`, `2023-04`, `2023`, `--04-27`.
CREATE OR REPLACE MACRO period_value(parts) AS
  CASE
    WHEN parts.y = '--' THEN '-' || substr(day_of(parts)::VARCHAR, 5, CASE WHEN parts.d = '' THEN 3 ELSE 6 END)
    WHEN parts.y BETWEEN '1900' AND '2100' THEN left(
      day_of(parts)::VARCHAR,
      CASE WHEN parts.m = '' THEN 4 WHEN parts.d = '' THEN 7 ELSE 10 END
    )
  END;

CREATE OR REPLACE MACRO period_fault(tidied, day, parts) AS
  CASE
    WHEN mark_state(tidied) IS NOT NULL OR period_value(parts) IS NOT NULL THEN NULL
    WHEN parts.y <> '' THEN 'no_such_date'
    WHEN regexp_full_match(tidied, '[2-6]\d{4}(\.\d+)?') THEN 'excel_serial'
    WHEN regexp_full_match(day, '\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?') THEN 'ambiguous_date'
    ELSE coalesce(spreadsheet_fault(tidied), 'not_a_date')
  END;

-- A whole day.
CREATE OR REPLACE MACRO date_value(parts) AS
  CASE WHEN parts.d <> '' AND parts.y BETWEEN '1900' AND '2100' THEN day_of(parts) END;

CREATE OR REPLACE MACRO date_fault(tidied, day, parts) AS coalesce(
  period_fault(tidied, day, parts),
  CASE WHEN mark_state(tidied) IS NULL AND date_value(parts) IS NULL THEN 'incomplete_date' END
);

-- Yes and no, in a column that is declared to hold them.
CREATE OR REPLACE MACRO boolean_value(tidied) AS
  CASE
    WHEN lower(tidied) IN ('是', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '☑', '对') THEN true
    WHEN lower(tidied) IN ('否', 'n', 'no', 'false', 'f', '0', '×', '✗', '✘', 'x', '☒', '错') THEN false
  END;

CREATE OR REPLACE MACRO boolean_fault(tidied) AS
  CASE
    WHEN boolean_value(tidied) IS NOT NULL OR mark_state(tidied) IS NOT NULL THEN NULL
    ELSE coalesce(spreadsheet_fault(tidied), 'not_boolean')
  END;

-- A row that sums up the ones above it, by its first word.
CREATE OR REPLACE MACRO is_total(cell) AS
  CASE
    WHEN length(cell) > 12 THEN false
    WHEN contains(cell, '计') OR contains(cell, '計') OR contains(cell, '和') OR contains(lower(cell), 'total')
    THEN regexp_full_match(lower(tidy(cell)), '([合总總小累] *[计計]|[总總] *和|total|subtotal)[: ]*')
    ELSE false
  END;

-- A remark below a table.
CREATE OR REPLACE MACRO is_note(text) AS regexp_matches(
  text, '^[\s(（【\[]*(注|备注|備註|说明|說明|附注|附註|来源|數據來源|数据来源|资料来源|填表人?|填报人|填报单位|制表人?|审核人?|联系人)\d*[:：]'
);
