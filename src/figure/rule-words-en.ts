import type { RuleId } from '#intake/rule.ts'
import type { RuleWords } from './rule-words-zh.ts'

export const rulesEn: Record<RuleId, RuleWords> = {
  title_rows: {
    name: 'Title rows above the header left out',
    what: 'Rows of one filled cell above the header are titles, kept as a remark, not as data.',
  },
  unit_in_preamble: {
    name: 'Unit in the title',
    what: 'A unit such as 万元 in the title changes numbers only if you say so.',
  },
  joined_headers: {
    name: 'Header rows joined',
    what: 'Each column takes its name from all header rows above it.',
  },
  filled_down: {
    name: 'Empty cells of merged ones filled from above',
    what: 'Merged cells saved as text keep their value in the first row only.',
  },
  total_rows: {
    name: 'Totals left out; they match the rows above',
    what: 'Counted again they would count twice.',
  },
  notes: {
    name: 'Notes below the table left out',
    what: 'Remarks, explanations and sources are no rows of data.',
  },
  empty_columns: {
    name: 'Empty columns at the end dropped',
    what: 'Neither a header nor any cell in them.',
  },
  named_headers: {
    name: 'Empty or repeated headers named',
    what: 'Such as 列3 or 金额 (2), to tell them apart.',
  },
  repeated_headers: {
    name: 'Repeated header rows left out',
    what: 'Tables put one below the other repeat their header.',
  },
  fullwidth_delimiter: {
    name: 'Split at full-width commas',
    what: 'The cells stand between ，, not between commas.',
  },
  odd_delimiter: {
    name: 'Split at an unusual delimiter',
    what: 'Between the cells stands no comma, tab, semicolon or bar, but another sign, equally often in each line.',
  },
  ragged_rows: {
    name: 'Rows with more or fewer cells',
    what: 'Mostly a missing quotation mark or a line break; rejected unless you say otherwise.',
  },
  no_header: {
    name: 'No header; columns named by place',
    what: 'The first row is data already; the columns are 列1, 列2 and so on.',
  },
  merged_cells: {
    name: 'Merged cells filled throughout',
    what: 'Every cell of a merged area in the workbook takes its one value.',
  },
  sheet: { name: 'Sheet chosen', what: 'The workbook has several; only this one is read.' },
  damaged_sheet: {
    name: 'Damaged hidden sheets left unread',
    what: 'This hidden sheet of the workbook is damaged; the others are read as usual.',
  },
  wide_table: {
    name: 'Wide columns turned into rows',
    what: 'A column for each round or category becomes a row for each.',
  },
  readings: {
    name: 'Readings after Han characters taken off',
    what: 'Such as 國(guó)有, read as 國有.',
  },
  given_value: {
    name: 'Region or round of the whole file given by you',
    what: 'The file has no such column; every row takes what you wrote.',
  },
  fuzzy_header: {
    name: 'Matched by a similar header',
    what: 'Like the name of a column but not the same; the likeness is stated.',
  },
  extract: { name: 'Table chosen', what: 'Where several kinds of table would fit.' },
  fullwidth: {
    name: 'Full-width characters made half-width',
    what: 'Such as １２３, read as 123.',
  },
  trimmed: {
    name: 'Spaces around the text taken off',
    what: 'Invisible characters too; spaces inside stay.',
  },
  thousands: {
    name: 'Thousands commas taken off',
    what: 'Such as 1,234; groups that are not of three are rejected.',
  },
  myriad_groups: {
    name: 'Commas of four-digit groups taken off',
    what: 'Such as 1,2345, grouped by ten thousands.',
  },
  unit: {
    name: 'Measure words taken off',
    what: 'Such as 113个 or 共113（件）, read as 113; the column has one measure word.',
  },
  mixed_units: {
    name: 'Pieces and persons read as numbers',
    what: 'They do not add up; mind that in totals.',
  },
  scaled: {
    name: 'Numbers in 百, 万 or 亿 scaled',
    what: 'Such as 1.2万, read as 12000 by moving the decimal point.',
  },
  mixed_scales: {
    name: 'Numbers in 万 scaled, others kept',
    what: 'Only part of the column is written in 万 (10,000).',
  },
  approximate: {
    name: 'About-numbers read as written and marked ≈',
    what: 'Such as 约100 or 100余: counted, and marked wherever they show.',
  },
  percent_sign: {
    name: 'Percent and per-mille signs read',
    what: 'Such as 85.6%, read as 0.856.',
  },
  ambiguous_percent: {
    name: 'Rates without a percent sign',
    what: '0.98 may be 98% or 0.98%.',
  },
  numeral: {
    name: 'Chinese numerals read',
    what: 'Such as 一百二十三, read as 123; 三百余 is about 300.',
  },
  missing_mark: {
    name: 'Marks such as — taken as not reported, never 0',
    what: 'A number that is not given does not count; 不适用 and *** keep their own meaning.',
  },
  none_word: {
    name: '无 (none) read as you chose',
    what: 'It may be 0, or a number that is not reported.',
  },
  date_form: {
    name: 'Dates written like 2024-04-18',
    what: 'With the year first there is no doubt; a column may hold several forms.',
  },
  compact_date: {
    name: 'Eight digits read as a date',
    what: 'Such as 20240418, where there is such a day.',
  },
  excel_serial: {
    name: 'Excel day numbers turned into dates',
    what: 'Such as 45043, read as 2023-04-27 (counted from 1900).',
  },
  ambiguous_date: {
    name: 'Dates with the year last',
    what: 'Such as 01/02/2023; day or month first as you say.',
  },
  two_digit_year: {
    name: 'Two-digit years completed',
    what: 'Such as 23-4-27, read as 2023-04-27.',
  },
  no_year: {
    name: 'Dates without a year completed',
    what: 'Such as 4月27日, in the year that you say.',
  },
  incomplete_date: {
    name: 'Months and thirds of months taken as a day',
    what: 'Such as 2023年4月 or 2023年4月上旬, its first or last day; where a month is enough, its month.',
  },
  due_words: {
    name: 'Deadlines in words',
    what: '2024年6月底前 is the last day of June; 长期坚持 has no date.',
  },
  time_of_day: {
    name: 'Time of day taken off',
    what: 'Only the day is used.',
  },
  boolean_mark: {
    name: 'Marks such as √ or Y read as yes or no',
    what: '√ and Y mean yes, × and N mean no.',
  },
  boolean_code: {
    name: '1/0 or T/F read as yes or no',
    what: '1 and T mean yes, 0 and F mean no, as you confirmed.',
  },
  label_synonym: {
    name: 'Different labels of one value merged',
    what: 'They mean the same; the text is kept as written.',
  },
  unknown_code: {
    name: 'Labels not among the values',
    what: 'Give each a value, or its rows are rejected.',
  },
  odd_text: {
    name: 'Control marks or very long text, kept as written',
    what: 'Invisible marks can change the order in which text shows.',
  },
  formula_text: {
    name: 'Text that begins with = + - @, never computed',
    what: 'Exports put an apostrophe before it, so that no spreadsheet computes it.',
  },
  region_ambiguous: {
    name: 'Places of one name',
    what: 'Told apart by the region above, or as you chose.',
  },
  region_conflict: { name: 'Name and code disagree', what: 'The one that you chose holds.' },
}
