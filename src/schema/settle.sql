-- Macros that recognise a cell as it stands in a file. `is_…` is the usual form of a cell, which most of a million rows
-- have; the others are read once per distinct cell, outside. A macro is expanded wherever its name stands, so no
-- argument may be more than a column.

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

-- A count: digits and nothing else.
-- CASE, here and below, keeps DuckDB from trying casts that fail, which are slow.
CREATE OR REPLACE MACRO is_count(cell) AS
  CASE WHEN cell >= '0' AND cell < ':' THEN coalesce(try_cast(cell AS INTEGER)::VARCHAR = cell, false) ELSE false END;

-- A day: DuckDB's own cast reads `2023-04-27` and `2023/4/27`, year first and never otherwise.
CREATE OR REPLACE MACRO is_date(cell) AS
  CASE
    WHEN strlen(cell) BETWEEN 8 AND 10 AND cell BETWEEN '1900' AND '2101' AND cell[5] IN ('-', '/')
    THEN try_cast(cell AS DATE) IS NOT NULL
    ELSE false
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
