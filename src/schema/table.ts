/**
 * How a cell of a column is read.
 * - `region` `round` identify the row; `text` `identifier` `url` stay as written;
 * - `count` a non-negative whole number with a value state; `percent` a share (0…1) with a value state;
 * - `period` a day, month, year or a day without a year, as ISO text (`2023-04-27`, `2023-04`, `2023`, `--04-27`);
 * - `date` a whole day; `boolean`; `code` one of a list; `codes` several of a list; `category` a problem category;
 * - `parts` a total's composition in words (`8个县直单位+3个乡镇党委+39个村党支部`).
 */
export type ColumnType =
  | 'region'
  | 'round'
  | 'text'
  | 'identifier'
  | 'url'
  | 'count'
  | 'percent'
  | 'period'
  | 'date'
  | 'boolean'
  | 'code'
  | 'codes'
  | 'category'
  | 'parts'

/** A code, its words and the ways it is written in files (simplified Chinese and English). */
export interface Code {
  code: string
  zh: string
  en: string
  synonyms?: readonly string[]
}

export interface CodeList {
  codes: readonly Code[]
  /** An unknown label either rejects its row, or is kept as written, uncoded, and reported. */
  unknown: 'reject' | 'keep'
}

export interface Column {
  type: ColumnType
  zh: string
  en: string
  /** Other headers that mean this column; compared after width, case, space and unit are taken off. */
  headers: readonly string[]
  required?: true
  codes?: CodeList
  /** One example cell, for the template and the data dictionary. */
  example: string
  /** What the column means, where the name does not say it. */
  note?: { zh: string; en: string }
}

/** One extract: one CSV file, one staging and one typed table. */
export interface Extract {
  id: ExtractId
  /** The typed table in DuckDB. */
  table: string
  zh: string
  en: string
  row: { zh: string; en: string }
  columns: Readonly<Record<string, Column>>
}

export type ExtractId = 'rounds' | 'problems' | 'clues' | 'measures' | 'inspections'

/** Keeps the literal column names for those who import the extract. */
export const defineExtract = <const E extends Extract>(extract: E) => extract
