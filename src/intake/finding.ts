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
  /** Of the done problems `stated`, `summed` have no date of completion. */
  | 'done_without_date'
  /** A pooled row: it covers `summed` rounds where that is known; `detail` is its label. */
  | 'pooled_not_split'

/** `mismatch`: numbers disagree; `check`: worth a look at the source; `info`: how to read a figure. */
export type FindingSeverity = 'mismatch' | 'check' | 'info'
