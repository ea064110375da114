import { counted, plural } from '#figure/counted.ts'
import type { intake as zh } from './words-zh-intake.ts'

export const intake: typeof zh = {
  drop: {
    eyebrow: 'Import · several files at once',
    title: 'Drop tables here',
    anywhere: 'Drop to load these files',
    lead: 'Anywhere on this page will do, folders too. Encoding, delimiter, title rows, header, total rows and date forms are recognised, and what was recognised is listed.',
    choose: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Paste',
    encodings: 'UTF-8, UTF-16, GB18030 (GBK included), Big5',
    clutter: (files) =>
      `${files} system ${files === 1 ? 'file' : 'files'} left unread (.DS_Store, Thumbs.db and the like hold no data).`,
    delimiters: 'comma, tab, semicolon, pipe, full-width comma',
    xlsx: 'XLSX is read as it is; save old XLS and ET files as XLSX or CSV first. The tables in a ZIP are loaded one by one.',
    memory:
      'Data is computed in memory; whether it is also kept on this computer is your choice, and until you choose nothing is written to disk.',
    cancel: 'Cancel',
    progress: (phase, percent) => `${phase}, ${percent}%`,
    phases: { read: 'Reading and decoding', load: 'Loading', settle: 'Checking row by row' },
    waiting: 'Waiting',
  },
  paste: {
    title: 'Paste a table',
    lead: 'Copy cells with their header in Excel or WPS and paste them here; Ctrl V anywhere on this page does the same.',
    name: (count) => `Pasted ${counted(count)}.csv`,
    noTable: 'This is no table: it takes two rows and two columns at least, the header first.',
    nothing:
      'No table on the clipboard: it takes two rows and two columns at least, the header first.',
    cancel: 'Cancel',
    load: 'Load',
  },
  files: {
    eyebrow: 'Files · each accounted for',
    heading: (files, extracts) =>
      `${plural(files, 'file')} of ${plural(extracts, 'kind')} of table`,
    name: 'File',
    extract: 'Table',
    read: 'Read',
    loaded: 'Loaded',
    rejected: 'Rejected',
    setAside: 'Not data',
    whereabouts: 'Where they went',
    footer: 'For each file read = loaded + rejected + not data; the four are counted apart.',
    sample: 'Sample',
    repeated: 'repeated file',
    reopened: 'being checked again',
    canceled: {
      what: 'Loading was canceled.',
      next: 'No row of this file was kept; choose it again when needed.',
    },
    undone: {
      what: 'Loading did not succeed and was undone.',
      next: 'No row of this file was kept; choose it again.',
    },
    waits: 'Needs your word',
    openQuestions: (count) =>
      count === 0
        ? 'No question is open; it can be loaded'
        : count === 1
          ? '1 question waits for your answer'
          : `${counted(count)} questions wait for your answer`,
    confirm: 'Check it',
    sheet: (name) => `sheet "${name}"`,
    headerLine: (line) => `header in line ${counted(line)}`,
    matched: (matched, all) => `${counted(matched)} of ${plural(all, 'column')} matched`,
    expand: (name) => `Details of ${name}`,
    showRejects: 'See the rejected rows',
    showRows: 'See the loaded rows',
    reopen: 'Match again',
    remove: 'Remove',
    removeAsk: 'Remove this file and its rows?',
    removeNow: 'Remove it',
    keep: 'Keep it',
    columns: (count) => `Columns · ${counted(count)}`,
    near: (score) => `${score.toFixed(2)} alike`,
    kept: 'kept beside the rows',
    notLoaded: 'not loaded',
    notLoadedHint: 'Columns that are not loaded enter no table; the file itself stays as it is.',
    noHeader: '(empty)',
    notes: 'Reading notes',
    rules: (count) => `Read otherwise than written · ${counted(count)}`,
    ruleCells: (count) => plural(count, 'place'),
    allRules: (count) => `List all ${counted(count)}`,
    fewerRules: 'Show fewer',
    emptyCell: '(empty)',
    hash: 'SHA-256',
    unknown: 'not recognised',
    delimiters: {
      ',': 'comma',
      '\t': 'tab',
      ';': 'semicolon',
      '|': 'pipe',
      '，': 'full-width comma',
    },
    examples: (items) => `such as ${items.map((item) => `"${item}"`).join(', ')}`,
    noteIn: (column) => `column ${column}`,
    differing: (headers) => `headers that differ: ${headers}`,
    headers: (items, more) => items.join(', ') + (more > 0 ? ` and ${counted(more)} more` : ''),
    noteParts: (parts) => parts.join(', '),
  },
  notes: {
    approximate: (count) => `${plural(count, 'cell')} marked 约, 余 or 多, kept as approximate`,
    unmapped_label: (count) =>
      `${plural(count, 'cell')} with a label outside the code list, kept as written`,
    duplicate_file: () => 'Same content as a file already loaded; not loaded twice',
    column_not_loaded: (count) => `${plural(count, 'column')} not loaded`,
    column_kept: (count) =>
      count === 1
        ? "1 column is not the template's: kept beside the rows, to look at and to filter by"
        : `${counted(count)} columns are not the template's: kept beside the rows, to look at and to filter by`,
    recipe_applied: (_count, name) => `Read like ${name}`,
    free_region: (count) =>
      `${plural(count, 'row')} in regions outside the division list, as written and listed last`,
  },
  keptColumns: {
    filter: 'Kept column',
    anyColumn: 'Kept column: any',
    value: 'Value of the kept column',
    anyValue: 'Value: any',
    valueCount: (value, rows) => `${value} (${counted(rows)})`,
    omitted: (shown, all) => `the first ${counted(shown)} of ${counted(all)} kept columns`,
  },
}
