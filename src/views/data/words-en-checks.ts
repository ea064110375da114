import { counted, plural } from '#figure/counted.ts'
import type { Words } from './words-zh.ts'

export const checks: Pick<Words, 'rejects' | 'findings' | 'rows'> = {
  rejects: {
    eyebrow: 'Quality report · rejected rows',
    heading: (rows, causes) => {
      if (rows === 0) return 'No row was rejected'
      if (rows === causes) return `${plural(rows, 'row')} rejected, each with its reason`
      return `${plural(rows, 'row')} rejected, in ${plural(causes, 'place')}`
    },
    empty:
      "Every row of data was loaded. A row that can't be read is listed here with its line, column, value and reason.",
    file: 'File',
    line: 'Line',
    column: 'Column',
    reason: 'Reason',
    record: 'As written',
    wholeLine: 'whole line',
    emptyValue: '(empty)',
    allFiles: 'All files',
    allReasons: 'All reasons',
    filterFile: 'Filter by file',
    filterReason: 'Filter by reason',
    reasonCount: (reason, count) => `${reason} (${counted(count)})`,
    footer:
      'Lines are physical lines of the file. Correct the file and choose it again; the downloaded CSV has the reasons.',
  },
  findings: {
    eyebrow: 'Quality report · reconciliation',
    heading: (mismatch, check) => {
      if (mismatch + check === 0) return 'No figures disagree'
      const unequal = `${plural(mismatch, 'place')} where figures disagree`
      const doubtful = `${counted(check)} to check against the source`
      if (check === 0) return `${unequal}, kept as published`
      if (mismatch === 0) return `${doubtful}, kept as published`
      return `${unequal}, ${doubtful}, all kept as published`
    },
    unknown: 'Where totals, records and parts disagree',
    lead: 'Differences are pointed out; no figure of a source is changed.',
    region: 'Region',
    round: 'Round',
    text: 'Difference',
    severity: 'Kind',
    severities: { mismatch: 'not equal', check: 'to check', info: 'how to read' },
    where: 'Found in',
    line: (line) => `line ${counted(line)}`,
    rows: 'Rows',
    show: (rows) => `Show ${plural(rows, 'row')}`,
    hide: 'Hide',
    firstRows: (listed, all) => `The first ${counted(listed)} of ${plural(all, 'row')} are listed.`,
    empty:
      'Reported totals and records, parts and sums, the order of dates, repeated and missing numbers were compared.',
    footer: 'The reconciliation card of the overview lists those that matter most.',
  },
  rows: {
    eyebrow: 'Loaded rows · to compare with the file',
    heading: (name, count) => `${plural(count, 'row')} loaded from ${name}`,
    pick: 'File',
    line: 'Line',
    and: ', ',
    goTo: 'From line',
    lead: "Values as read by the column's type; lines are physical lines of the file.",
    empty: 'No row of this file was loaded.',
    footer:
      'Not reported = the source does not state it; it is not zero. Approx. = approximate in the source.',
    states: {
      nr: 'not reported',
      z: 'not in scheme',
      c: 'suppressed',
      p: 'provisional',
      r: 'revised',
      '≈': 'approx.',
    },
    yes: 'yes',
    no: 'no',
  },
}
