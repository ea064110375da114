/** How something in a file was understood that is not plainly what it says; by the numbers of the intake rules. */
export type RuleId =
  // The file as a whole.
  | 'title_rows' // S1
  | 'unit_in_preamble' // S2
  | 'joined_headers' // S3
  | 'filled_down' // S4
  | 'total_rows' // S5
  | 'notes' // S6
  | 'empty_columns' // S7
  | 'named_headers' // S8: empty and repeated headers
  | 'repeated_headers' // S9
  | 'fullwidth_delimiter' // S10
  | 'odd_delimiter' // S10: ^, ~
  | 'ragged_rows' // S11
  | 'no_header' // S12
  | 'merged_cells'
  | 'sheet'
  | 'damaged_sheet' // a hidden one
  | 'wide_table'
  | 'readings' // 國(guó)有
  | 'fuzzy_header'
  | 'given_value' // the region or the round of a whole file
  | 'extract'
  // Numbers.
  | 'fullwidth' // V1
  | 'trimmed' // V2
  | 'thousands' // V3
  | 'myriad_groups' // V5: 1,2345
  | 'unit' // V8
  | 'mixed_units' // V8: 件 and 人 in one column
  | 'scaled' // V9: 1.2万
  | 'mixed_scales' // V9: 万 and plain numbers in one column
  | 'approximate' // V11
  | 'percent_sign' // V13, V15
  | 'ambiguous_percent' // V14
  | 'numeral' // V17
  | 'missing_mark' // V18
  | 'none_word' // V18: 无
  // Dates.
  | 'date_form' // V23
  | 'compact_date' // V24
  | 'excel_serial' // V25
  | 'ambiguous_date' // V26: 01/02/2023
  | 'two_digit_year' // V27
  | 'no_year' // V27
  | 'incomplete_date' // V28: a month, a year or 上旬 where a day is meant
  | 'due_words' // 2024年6月底前, 长期坚持, 立行立改
  | 'time_of_day' // V30
  // Words.
  | 'boolean_mark' // V32: √, Y
  | 'boolean_code' // V32: 1/0, T/F
  | 'label_synonym' // V33
  | 'unknown_code'
  | 'odd_text' // V34: control and direction marks, very long cells
  | 'formula_text' // V35
  // Regions.
  | 'region_ambiguous'
  | 'region_conflict'

/** A rule at work in a file: how often, and up to three examples. */
export interface RuleUse {
  rule: RuleId
  /** Header of the source column; empty: the file as a whole. */
  header: string
  /** Cells, or records for the file as a whole. */
  count: number
  examples: readonly { from: string; to: string }[]
}

/** What a reader has to decide. Until it is answered, the cells or records it is about are rejected. */
export interface Question {
  rule: RuleId
  /** Header of the source column; empty: the file as a whole. */
  header: string
  /** The column of the extract that it feeds, if any. */
  column: string | null
  count: number
  /** Up to three, as they stand in the file. */
  examples: readonly string[]
  /** What can be answered, the proposed choice first. */
  choices: readonly string[]
}
