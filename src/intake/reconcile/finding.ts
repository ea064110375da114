/** What disagrees in the data. The columns `stated`, `summed` and `detail` of table `finding` by kind. */
export type FindingKind =
  /** Organizations `stated`; its parts `summed`; the parts as written in `detail`. */
  | 'parts_mismatch'
  /** Problems `stated`; done, basically done, ongoing and not done `summed`; `detail` is like `688+4+5`. */
  | 'completion_parts_mismatch'
  /** A total `stated` by the report, the records `summed`; `detail` is the measure: `problems` or `clues`. */
  | 'records_vs_reported'
  /** What the later report `stated`, and the other (`summed`); `detail` is the measure, like `problems`. */
  | 'round_reported_twice'
  /** `summed` rows of a round; of the first, `detail` is like `end_date 2023-04-01 < start_date 2023-05-01`. */
  | 'dates_reversed'
  /** `summed` problems done before the feedback, though not on the spot; `detail` as above. */
  | 'done_before_feedback'
  /** `summed` problems due before the feedback; `detail` as above. */
  | 'due_before_feedback'
  /** `summed` rows of a round with a day that can hardly be; of the first, `detail` is like `done_on 2203-06-01`. */
  | 'date_implausible'
  /** Of the done problems `stated`, `summed` have no date of completion. */
  | 'done_without_date'
  /** Clues `stated` in pieces, and `summed` in persons. */
  | 'clue_units_mixed'
  /** Of `stated` rows, `summed` are there again, by number or in every cell; `detail` is the extract: `problems`. */
  | 'duplicate_records'
  /** `summed` problems repeat one that no other round of the region has; `detail` is the first such number. */
  | 'repeat_unknown'
  /** `summed` measures are for problems that are not loaded; `detail` is the first such number. */
  | 'measure_orphan'
  /** A pooled row: it covers `summed` rounds where that is known; `detail` is its label. */
  | 'pooled_not_split'

/** `mismatch`: numbers disagree; `check`: worth a look at the source; `info`: how to read a figure. */
export type FindingSeverity = 'mismatch' | 'check' | 'info'
