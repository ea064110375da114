/** Why a record is not loaded: what is wrong with the line, or with one of its cells. */
export type RejectReason =
  // The line.
  | 'too_few_cells'
  | 'too_many_cells'
  | 'far_too_many_cells'
  | 'stray_quote'
  | 'line_too_long'
  | 'bad_encoding'
  // Any cell.
  | 'required_missing'
  | 'spreadsheet_error'
  // Region and round.
  | 'region_missing'
  | 'region_ambiguous'
  | 'region_conflict'
  | 'round_missing'
  | 'name_too_long'
  // Counts and percentages.
  | 'not_a_count'
  | 'bad_thousands'
  | 'not_whole'
  | 'too_large'
  | 'not_a_percent'
  | 'ambiguous_percent'
  | 'range'
  | 'negative'
  | 'numeral'
  | 'mixed_units'
  | 'mixed_scales'
  | 'none_word'
  // Dates.
  | 'not_a_date'
  | 'no_such_date'
  | 'ambiguous_date'
  | 'incomplete_date'
  | 'excel_serial'
  | 'two_digit_year'
  | 'no_year'
  | 'due_words'
  // Lists.
  | 'not_boolean'
  | 'boolean_code'
  | 'unknown_code'
