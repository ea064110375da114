import { counted, plural } from '#figure/counted.ts'
import type { BookPart, PartKind } from '#intake/report.ts'
import { isUnbroken, partLines } from '../part-lines.ts'
import { questions } from './words-en-questions.ts'
import type { Words } from './words-zh.ts'

const rows = (count: number) => (count === 1 ? '1 row' : `${counted(count)} rows`)

const PARTS: Record<PartKind, string> = {
  title: 'Title',
  header: 'Header',
  repeated_header: 'Repeated header',
  data: 'Can load',
  total: 'Total',
  comment: 'Note',
  blank: 'Blank',
  rejected: 'Rejected',
}

const range = ({ from, to }: BookPart) => `${counted(from)}–${counted(to)}`

const listOf = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const isA = (part: BookPart) => {
  const name = PARTS[part.kind].toLowerCase()
  if (part.count === 1) return `line ${counted(part.from)} is a ${name}`
  return isUnbroken(part)
    ? `lines ${range(part)} are ${name} rows`
    : `${counted(part.count)} of lines ${range(part)} are ${name} rows`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const countOf = (parts: readonly BookPart[]) => parts.reduce((sum, { count }) => sum + count, 0)

export const en: Words = {
  title: 'Check an import',
  none: {
    title: 'No file waits to be checked',
    text: 'Files that need your word appear here.',
    back: 'Back to data',
  },
  heading: (read, loaded, rejected, aside) =>
    `All ${rows(read)} accounted for: ${[
      `${counted(loaded)} can load`,
      rejected === 0 ? 'none rejected' : `${counted(rejected)} rejected`,
      ...(aside.length === 0
        ? []
        : [
            `${counted(countOf(aside))} ${countOf(aside) === 1 ? 'is a' : 'are'} ${listOf(aside.map(({ kind }) => PARTS[kind].toLowerCase()))} ${countOf(aside) === 1 ? 'row' : 'rows'}`,
          ]),
    ].join(', ')}`,
  unbalanced: (read, missing) =>
    `${counted(missing)} of ${rows(read)} can't be accounted for: please don't load this`,
  blocked: "It can't be loaded yet: please answer what is asked below",
  caution:
    'The file is read in the memory of this machine only. Rejected rows are not lost: download them, mend them and load them later.',
  steps: ['Choose', 'Check', 'Load'],
  waiting: 'Files waiting',
  open: (count) =>
    count === 0
      ? 'No open question'
      : `${counted(count)} open ${count === 1 ? 'question' : 'questions'}; rows concerned are rejected`,
  held: (rejected) => `Held back as you chose, until ${rows(rejected)} rejected are settled`,
  load: (count) => `Load ${rows(count)}`,
  replace: (count) => `Load again, ${rows(count)}`,
  discard: 'Discard',
  keepOld: 'Leave as it was',
  busy: 'Reading again…',
  borrowed: (name) => `Treated like "${name}"`,
  added: (headers) => `new columns: ${headers}`,
  missing: (headers) => `columns gone: ${headers}`,
  changed: (facts) => `written otherwise: ${facts}`,
  same: 'same columns, written alike',
  unborrow: 'Start afresh',
  separator: ', ',
  stop: '; ',
  factNames: {
    encoding: 'encoding',
    delimiter: 'delimiter',
    quote: 'quotation mark',
    sheet: 'sheet',
  },
  facts: {
    file: 'File',
    fileNote: (size, day) => `${size}, changed ${day}`,
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    header: 'Header',
    sheet: 'Sheet',
    extract: 'Table',
    auto: 'Auto',
    unknown: 'Not recognised',
    hiddenSheet: (name) => `${name} (hidden)`,
    headerLine: (line, count) =>
      count > 1 ? `${counted(count)} rows from line ${counted(line)}` : `Line ${counted(line)}`,
    noHeader: 'No header',
    titles: (count) => (count === 0 ? 'No title rows above' : `${rows(count)} of titles skipped`),
    columns: (count) => `${counted(count)} columns`,
    otherDelimiter: 'Other…',
    typeDelimiter: 'Type it, then Enter',
    quote: 'Quotation mark',
    quoteFound: (quote) => `Quote ${quote}`,
    quoteSet: (quote) => `Set to ${quote}`,
    total: 'Total rows',
    noTotal: 'None',
    noTotalNote: 'No totals or subtotals found',
    unreadTotal: 'Not checked yet',
    unreadTotalNote: 'Once the rows can be read',
    totalLines: (found, count) =>
      found.length === count && count <= 3
        ? `${count === 1 ? 'Line' : 'Lines'} ${found.map(counted).join(', ')}`
        : rows(count),
    totalAside: 'Leave out',
    totalData: 'As data',
    totalAsk: 'Confirm',
    totalNote: (proved, doubtful) => {
      if (doubtful === 0) return proved === 0 ? 'By your word' : 'Equal to the rows above'
      if (proved === 0) return 'Differs from the rows above'
      return `${counted(proved)} equal to the rows above, ${counted(doubtful)} not`
    },
    row: (row) => `One row = ${row}`,
    encodingNote: 'Checked byte by byte',
  },
  delimiters: {
    ',': 'Comma',
    '\t': 'Tab',
    ';': 'Semicolon',
    '|': 'Pipe',
    '，': 'Full-width comma',
    '、': 'Ideographic comma',
  },
  fileQuestions: (count) =>
    count === 1
      ? 'One question about the whole file'
      : `${counted(count)} questions about the whole file`,
  mapping: {
    eyebrow: (count) => `Columns · ${counted(count)}`,
    title: (fed, kept, asked) =>
      [
        fed === 0 ? 'No column matched yet' : `${plural(fed, 'column')} matched`,
        kept > 0 && `${counted(kept)} kept beside the rows`,
        asked > 0 && `${counted(asked)} to confirm`,
      ]
        .filter(Boolean)
        .join(', '),
    sub: 'Matched by name, synonym, script and width. Headers and text as written stay with the data; change any time.',
    source: 'Source column',
    examples: 'Examples',
    kind: 'Looks like',
    target: 'Field',
    status: 'Status',
    required: 'Required',
    optional: 'Optional',
    attribute: 'Keep beside the rows',
    nothing: "Don't import",
    exact: 'Same name',
    chosen: 'Your choice',
    near: (score) => `Alike ${score.toFixed(2)}, confirm`,
    kept: 'Kept',
    left: 'Not imported',
    asked: 'Please confirm',
    kinds: {
      integer: 'Whole numbers',
      number: 'Numbers',
      unit: 'Numbers with units',
      percent: 'Percentages',
      date: 'Dates',
      text: 'Text',
      long: 'Long text',
      empty: 'Empty',
    },
    dates: (forms) => (forms > 1 ? `Dates, ${counted(forms)} forms` : 'Dates'),
    texts: (values) => (values === 1 ? 'Text, 1 value' : `Text, ${counted(values)} values`),
    withOthers: (kind) => `${kind}, others`,
    withEmpty: (kind) => `${kind}, gaps`,
    filledOf: (filled) => `${counted(filled)} cells filled`,
    empty: '(no header)',
    missingRequired: (names) => `Required fields still missing: ${names}`,
    wholeFile: (field) => `${field} of the whole file:`,
    wholeFileNote: 'Where the file has no such column, every row takes this',
    allRequired: 'All required fields are there',
  },
  question: {
    cells: (count) => (count === 1 ? '1 cell' : `${counted(count)} cells`),
    records: rows,
    examples: (items) => `such as ${items.map((item) => `"${item}"`).join(', ')}`,
  },
  ...questions,
  balance: {
    eyebrow: 'Quality · row balance',
    title: (read) => `${rows(read)} read, each accounted for`,
    open: (read, missing) => `${rows(read)} read, ${counted(missing)} not accounted for`,
    parts: PARTS,
    lines: partLines.en,
    rows: (count) => `make ${counted(count)} records`,
    total: 'Total',
    equals: '= rows of the file',
    sum: (read, counts) =>
      `The scanner and the tables count on their own, and agree: ${counted(read)} = ${counts.map(counted).join(' + ')}.`,
    unequal: (read, counts) =>
      `The scanner and the tables disagree: ${counted(read)} ≠ ${counts.map(counted).join(' + ')}.`,
  },
  rejects: {
    eyebrow: 'Quality · rejected rows',
    title: (count) => (count === 0 ? 'No row rejected' : `${rows(count)} rejected`),
    titleOnly: (count, reason) => `${rows(count)} rejected: ${reason}`,
    titleMost: (count, most, reason) =>
      `${rows(count)} rejected, ${counted(most)} of them: ${reason}`,
    titleVaried: (count) => `${rows(count)} rejected, each for a reason of its own`,
    none: 'Every row of data can be read.',
    line: 'Line',
    column: 'Col.',
    reason: 'Reason and value',
    emptyValue: '(empty)',
    more: (shown) => `The first ${counted(shown)} places; the download has all.`,
    handling: 'What to do with them',
    load: (loaded) => `Load ${rows(loaded)} now, the rejected ones later`,
    loadNote: (rejected) =>
      `The report of the file says ${counted(rejected)} rejected, and lists them to download`,
    hold: "Don't load while any row is rejected",
    holdNote:
      'Answer questions and place labels first; or discard, mend the file and choose it again',
  },
  rules: {
    eyebrow: 'Quality · done by itself',
    title: (count) =>
      count === 0
        ? 'Nothing had to be converted'
        : count === 1
          ? '1 conversion, text as written kept'
          : `${counted(count)} conversions, text as written kept`,
    places: (header, count) => `"${header}": ${count === 1 ? '1 cell' : `${counted(count)} cells`}`,
    lines: rows,
    footer: 'Counts and examples go into the report of the file.',
  },
  labels: {
    eyebrow: 'Labels',
    title: (open) =>
      open === 0
        ? 'Every label has its place'
        : `${counted(open)} ${open === 1 ? 'label' : 'labels'} without a place`,
    classified: (mapped, all) =>
      `Problems classified: ${counted(mapped)} of ${counted(all)} (${all === 0 ? '0' : ((mapped / all) * 100).toFixed(1)}%)`,
    column: 'Field',
    label: 'As written',
    count: 'Cells',
    code: 'Counts as',
    pick: 'Choose',
    missing: 'Not reported',
    keep: 'Keep as written, unclassified',
    search: 'Search names, codes or Chinese names',
    jump: 'Place them',
    all: (count) => `List all ${counted(count)} labels`,
    fewer: 'Fewer',
    footer: 'Done once: files with the same columns take it over.',
  },
  preview: {
    eyebrow: (name, encoding) => `Text as decoded · ${name} · ${encoding}`,
    title: (aside) =>
      aside.length === 0
        ? 'Every line is data'
        : `${capital(aside.map(isA).join(', '))}; the others are data`,
    unsplit: 'The first lines of the file',
    restore: 'It is data',
    restored: 'Undo',
    restoreLine: (line) => `Line ${counted(line)} is data`,
    broughtBack: '(taken as data)',
    gap: (from, to) =>
      from === to
        ? `Line ${counted(from)} left out here`
        : `Lines ${counted(from)}–${counted(to)} left out here`,
    footer: 'Line numbers are those of the file.',
    roles: {
      header: 'Header',
      title: 'Title, skipped',
      blank: 'Blank',
      total: 'Total, left out',
      comment: 'Note, left out',
    },
    rejected: (reason) => `Rejected: ${reason}`,
  },
}
