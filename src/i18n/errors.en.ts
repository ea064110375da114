import type { ErrorCode } from '#errors.ts'

/** What happened, and what the reader can do. */
export const errorsEn: Record<ErrorCode, { what: string; next: string }> = {
  engine_unsupported: {
    what: 'This browser lacks what local computing needs (WebAssembly or Web Workers).',
    next: 'Use a recent Chrome, Edge, 360, Qi-Anxin or UOS browser (engine 89 or newer), with compatibility mode off.',
  },
  engine_start_failed: {
    what: 'The local database did not start.',
    next: 'Open this page again; if that does not help, ask your administrator whether the engine files are complete.',
  },
  engine_restarted: {
    what: 'The computing thread stopped and was started again.',
    next: 'The data is being rebuilt; try again in a moment.',
  },
  engine_closed: { what: 'The local database is closed.', next: 'Open this page again.' },
  engine_memory: {
    what: 'There was not enough memory for this step; the loaded data is unharmed.',
    next: 'Narrow the filters, or close other tabs and try again.',
  },
  query_failed: {
    what: 'This calculation did not succeed.',
    next: 'Try again; if that does not help, narrow the filters.',
  },
  query_canceled: { what: 'The calculation was canceled.', next: 'Try again when you need it.' },
  param_missing: {
    what: 'The calculation lacks the parameter {{name}}.',
    next: 'Open this page again.',
  },
  file_unreadable: {
    what: 'The file cannot be read.',
    next: 'Make sure it was not moved and is not in use, then choose it again.',
  },
  file_changed: {
    what: 'The file changed while it was loading.',
    next: 'Save it, then choose it again.',
  },
  file_empty: {
    what: 'The file is empty.',
    next: 'Make sure the export worked, then choose it again.',
  },
  file_not_text: {
    what: 'This is not a text table.',
    next: 'Save it as CSV in WPS or Excel, then load that.',
  },
  file_too_large: { what: 'The file is too large.', next: 'Split it and load the parts.' },
  encoding_unknown: {
    what: 'The encoding of the file is not recognised.',
    next: 'Save it as “CSV UTF-8” in WPS or Excel, then load that.',
  },
  quote_unclosed: {
    what: 'A quotation mark in line {{line}} is not closed.',
    next: 'Add the mark, or export the file again.',
  },
  not_a_table: {
    what: 'No header row was found.',
    next: 'Make sure the first row holds the column names.',
  },
  columns_missing: {
    what: 'Required columns are missing: {{names}}.',
    next: 'Add them, or compare with the template.',
  },
  extract_unknown: {
    what: 'It is not clear which extract this is.',
    next: 'Compare the header with the templates and load it again.',
  },
  books_unbalanced: {
    what: 'Rows read do not equal loaded + rejected + set aside; the whole file was withdrawn.',
    next: 'Nothing else changed; please report the structure of the file.',
  },
  export_failed: { what: 'The export failed.', next: 'Try again, or save to another place.' },
  unexpected: {
    what: 'Something unforeseen went wrong.',
    next: 'Try again; if that does not help, open this page again.',
  },
}
