import type { ErrorCode } from '#errors.ts'
import type { Sentences } from './errors.zh.ts'

const sentences: Record<ErrorCode, Sentences> = {
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
  query_not_single: {
    what: 'This is not a query that can be run.',
    next: 'Correct it and run it again.',
    what_empty: 'There is no query yet.',
    next_empty: 'Write a SELECT query, or choose a table at the right.',
    what_several: 'Only one query can be run at a time.',
    next_several: 'Take out the semicolon between them and run them one by one.',
    what_quote: 'A quotation mark or a comment is not closed.',
    next_quote: 'Close the quotation mark or the comment.',
    what_parenthesis: 'The parentheses do not match.',
    next_parenthesis: 'Add the missing parenthesis, or take out the one too many.',
  },
  param_missing: {
    what: 'The calculation lacks the parameter {{name}}.',
    next: 'Open this page again.',
  },
  file_unreadable: {
    what: 'The file cannot be read.',
    next: 'Make sure it was not moved and is not in use, then choose it again.',
    what_damaged: 'The file is damaged; none of its rows was read.',
    next_damaged: 'Open and save it again in WPS or Excel, then load it.',
  },
  file_changed: {
    what: 'The file changed while it was loading.',
    next: 'Save it, then choose it again.',
  },
  file_empty: {
    what: 'The file is empty.',
    next: 'Make sure the export worked, then choose it again.',
    what_hidden: 'The visible sheets are empty; only hidden ones hold anything.',
    next_hidden: 'Choose the sheet to read.',
  },
  file_not_text: {
    what: 'This is not a text table.',
    what_pdf: 'This is a PDF file, not a table.',
    what_png: 'This is a picture (PNG), not a table.',
    what_jpeg: 'This is a picture (JPEG), not a table.',
    what_gif: 'This is a picture (GIF), not a table.',
    what_webp: 'This is a picture (WebP), not a table.',
    what_tiff: 'This is a picture (TIFF), not a table.',
    what_video: 'This is a video or photo, not a table.',
    what_rtf: 'This is an RTF document, not a table.',
    what_xls: 'This is an Excel workbook of the old kind (XLS).',
    what_et: 'This is a WPS spreadsheet of the old kind (ET).',
    what_xlsb: 'This is a binary Excel workbook (XLSB).',
    what_ods: 'This is an OpenDocument spreadsheet (ODS).',
    what_doc: 'This is a Word document, not a table.',
    what_docx: 'This is a Word document, not a table.',
    what_ppt: 'This is a presentation, not a table.',
    what_pptx: 'This is a presentation, not a table.',
    what_zip: 'The archive holds no table that can be read.',
    what_gzip: 'This is a GZIP file.',
    what_rar: 'This is a RAR archive.',
    what_7z: 'This is a 7Z archive.',
    what_exe: 'This is a program, not a table.',
    what_encrypted: 'This file has a password.',
    next: 'Save it as XLSX or CSV in WPS or Excel, then load that.',
    next_pdf: 'Find the original table, or copy it and paste it on the data page.',
    next_png: 'Find the original table.',
    next_jpeg: 'Find the original table.',
    next_gif: 'Find the original table.',
    next_webp: 'Find the original table.',
    next_tiff: 'Find the original table.',
    next_video: 'Find the original table.',
    next_rtf: 'Copy the table in it and paste it on the data page.',
    next_doc: 'Copy the table in it and paste it on the data page.',
    next_docx: 'Copy the table in it and paste it on the data page.',
    next_zip: 'Put CSV, TSV, TXT or XLSX files into the ZIP.',
    next_gzip: 'Unpack it, then load what is in it.',
    next_rar: 'Unpack it, or use ZIP.',
    next_7z: 'Unpack it, or use ZIP.',
    next_exe: 'Check that it is the file you meant.',
    next_encrypted: 'Take the password off in WPS or Excel, then load it.',
  },
  file_too_large: {
    what: 'The file is too large.',
    what_entries: 'The archive holds too many files.',
    what_bytes: 'Unpacked, it is too large.',
    what_ratio: 'It unpacks to far more than an ordinary file does.',
    what_cells: 'The sheet has too many cells.',
    what_columns: 'There are too many columns; a file may have {{limit}}.',
    what_merges: 'The sheet has too many merged cells.',
    what_files: 'The folder holds too many files.',
    next: 'Split it and load the parts.',
    next_ratio: 'Open and save it again in WPS or Excel, then load it.',
  },
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
  storage_full: {
    what: 'The browser has too little storage for this page: {{needed}} MB needed, {{left}} MB left.',
    next: 'Remove files you no longer need or free disk space; until then what you load stays in memory only.',
  },
  storage_failed: {
    what: 'Writing to local storage failed, or what was written could not be read back.',
    next: 'The data is still in memory; export a workspace file, then check the disk.',
  },
  workspace_elsewhere: {
    what: 'The workspace kept on this computer is in use in another tab.',
    next: 'Work there, or open this page again; what you load here now stays in memory only.',
  },
  workspace_read_only: {
    what: 'This page is read-only, as another tab is using the workspace; nothing was done.',
    next: 'Work in that tab, or take over here first.',
  },
  workspace_newer: {
    what: 'The workspace was kept by a newer version ({{version}}); this one does not open it and has not touched it.',
    next: 'Open it with the newer version.',
  },
  workspace_file_damaged: {
    what: 'This workspace file is incomplete or was changed; it was not opened, and the data here is unharmed.',
    next: 'Use another backup, or export it again.',
  },
  unexpected: {
    what: 'Something unforeseen went wrong.',
    next: 'Try again; if that does not help, open this page again.',
  },
}

/** What happened, and what the reader can do. */
export const errorsEn: Record<ErrorCode, { what: string; next: string }> = sentences
