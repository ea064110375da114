import { counted, plural } from '#figure/counted.ts'
import { divisionSource } from '#schema/provinces.ts'
import { checks } from './words-en-checks.ts'
import { intake } from './words-en-intake.ts'
import type { Words } from './words-zh.ts'

export const en: Words = {
  title: 'Data',
  heading: {
    none: (files) => `None of ${plural(files, 'file')} loaded`,
    loaded: (files) => `${plural(files, 'file')} loaded`,
    waiting: (files) => `${plural(files, 'file')} to be checked before loading`,
    partly: (loaded, all, waiting, failed) =>
      [
        `${counted(loaded)} of ${plural(all, 'file')} loaded`,
        waiting > 0 && `${counted(waiting)} to be checked`,
        failed > 0 && `${counted(failed)} not`,
      ]
        .filter(Boolean)
        .join(', '),
    closed: (files, read, loaded, rejected, setAside) =>
      `${files}, all ${plural(read, 'row')} accounted for: ${counted(loaded)} loaded, ${counted(rejected)} rejected, ${counted(setAside)} not data`,
    open: (files, unbalanced) =>
      `${files}, but the rows of ${plural(unbalanced, 'file')} do not add up`,
    caution:
      "Files are read in this computer's memory only; nothing is uploaded. Rejected rows are not lost: download, correct and load them.",
  },
  sections: {
    label: 'On this page',
    import: 'Import',
    files: 'Files',
    rejects: 'Rejected rows',
    findings: 'Reconciliation',
    rows: 'Loaded rows',
    templates: 'Templates and columns',
    sources: 'Sources',
    kept: 'Where it is kept',
  },
  ...intake,
  balance: {
    separator: ', ',
    eyebrow: 'Quality report · row count',
    heading: (read) => `${plural(read, 'row')} read, every one accounted for`,
    none: 'No row has been read',
    open: (read, missing) => `${plural(read, 'row')} read, ${counted(missing)} unaccounted for`,
    bar: (parts) => `Where the rows went: ${parts}`,
    caption: 'Row count',
    loaded: 'Loaded',
    loadedNote: 'in the tables, ready to compare',
    rejected: 'Rejected',
    rejectedNote: 'listed with column, value and reason',
    duplicate: 'Repeated file',
    duplicateNote: 'same as a file already loaded',
    total: 'Total',
    totalNote: '= rows in the files',
    footer:
      'Rows read, loaded, rejected and not data are each counted on their own, then compared.',
  },
  setAside: {
    eyebrow: 'Quality report · rows that are not data',
    heading: (count) =>
      count === 0
        ? 'No row was set aside'
        : `${plural(count, 'row')} not data, left out of the counts`,
    file: 'File',
    line: 'Line',
    reason: 'What it is',
    record: 'As written',
    reasons: {
      header: 'Header',
      repeated_header: 'Repeated header',
      title: 'Title',
      blank: 'Blank row',
      total: 'Total row',
      comment: 'Remark',
    },
    notes: {
      header: 'the row with the column names',
      title: 'titles above the header',
      blank: 'nothing in it',
      total: 'totals and subtotals, not counted twice',
      comment: 'notes, explanations, sources',
    },
    empty: 'Every row of the files is data or a header.',
    footer: 'Rows set aside are no errors; they are shown as written.',
  },
  ...checks,
  templates: {
    eyebrow: 'Preparing data · templates',
    heading: (extracts) => `${counted(extracts)} kinds of table to fill in with WPS or Excel`,
    lead: 'CSV, UTF-8 with BOM, Chinese headers. Other names work too: common spellings and English headers are recognised, and columns not needed may be deleted.',
    download: 'Download template',
    downloadOf: (extract) => `Download template: ${extract}`,
    fileName: (extract) => `template-${extract}`,
    oneRow: (row) => `One row = ${row}`,
    required: 'required',
    counts: (columns, required) => `${plural(columns, 'column')}, required: ${required}`,
    dictionary: 'Columns',
    and: ', ',
    stop: '. ',
    footer: 'Templates hold the header only, no data; fill in from the second line on.',
    dictionaryOf: (extract) => `Columns of ${extract}`,
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning and spelling',
    example: 'Example',
    choices: (labels) => `One of: ${labels.join(', ')}`,
    types: {
      region: 'region',
      round: 'round',
      text: 'text',
      identifier: 'identifier',
      url: 'address',
      count: 'count',
      percent: 'percentage',
      period: 'day, month or year',
      date: 'date',
      boolean: 'yes or no',
      code: 'one of a list',
      codes: 'several of a list',
      category: 'problem category',
      parts: 'parts of a total',
    },
  },
  sources: {
    eyebrow: 'Sources · published reports',
    heading: (rounds, links) =>
      `${plural(rounds, 'round')} with a published source, ${counted(links)} with an address`,
    none: 'The loaded data names no published source',
    unknown: 'Where published figures come from',
    region: 'Region',
    round: 'Round',
    source: 'Source',
    grade: 'Grade',
    ungraded: 'not graded',
    grades: (official, mirror) => `Grades: ${official}; ${mirror}.`,
    gradeCount: (grade, count) => `${grade} ${plural(count, 'round')}`,
    link: 'Address (text, not a link)',
    where: 'File and line',
    noLink: 'no address given',
    divisions: divisionSource.en,
    caution: 'Addresses are shown as text: this page opens no foreign address.',
  },
  kept: {
    removeSample: 'Remove the sample',
    loadSample: 'Load the sample',
    clear: 'Clear all data',
    confirmTitle: 'Clear all data?',
    confirmText:
      "Loaded files, rows and filters, with all that is kept on this computer, will be cleared. This can't be undone. The original files on this computer stay as they are.",
    confirm: 'Clear',
    keep: 'Keep',
  },
  first: {
    heading: 'Compare the outcomes of inspections across regions and rounds',
    lead: 'Load a ledger or a table of reported totals to get charts with definition, n and interval. What a source does not state reads "not reported", never 0.',
    privacy: 'Data stays on this computer',
    points: [
      {
        title: "Computed in the browser's memory",
        text: 'No server behind it, no upload, no visitor statistics.',
      },
      {
        title: 'Loads without a network',
        text: 'Disconnect, then choose a file, and see for yourself.',
      },
      {
        title: 'Kept or not: you choose',
        text: 'Until you choose to keep it, nothing is written to disk and closing the page clears it.',
      },
    ],
    secrecy:
      'Not certified for use with classified material: follow the rules of your organization.',
    sampleEyebrow: 'Have a look',
    sampleTitle: 'Open the sample',
    sampleText:
      'Publicly reported rounds of many regions, each with its source, and synthetic data of fictional regions, listed apart.',
    sampleAction: 'Open the sample data',
    templatesEyebrow: 'Prepare data',
    templatesTitle: 'Download a template',
    templatesText: 'One for each kind of table, with Chinese headers, ready for WPS or Excel.',
    dictionaryEyebrow: 'Look things up',
    dictionaryTitle: 'See the columns',
    dictionaryText:
      'Every column of the five kinds of table: required or not, meaning, choices and an example.',
    dictionaryAction: 'Show the columns',
  },
  pager: {
    label: 'Pages',
    range: (from, to, all) => `${counted(from)}–${counted(to)} of ${counted(all)}`,
    previous: 'Previous',
    next: 'Next',
  },
  queryFailed: 'This part could not be read.',
  retry: 'Try again',
}
