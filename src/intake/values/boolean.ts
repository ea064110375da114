import { readMark } from './marks.ts'
import { type CellReader, oneByOne, read, refused } from './reading.ts'

const YES = new Set(['是', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '☑', '对'])
const NO = new Set(['否', 'n', 'no', 'false', 'f', '0', '×', '✗', '✘', 'x', '☒', '错'])
const WORDS = new Set(['是', '否'])

/** Yes and no, in a column that is declared to hold them. */
export const booleanReader: CellReader = () =>
  oneByOne((tidied) => {
    const rule = WORDS.has(tidied) ? null : 'boolean_mark'
    if (YES.has(tidied.toLowerCase())) return read('true', rule)
    if (NO.has(tidied.toLowerCase())) return read('false', rule)
    return readMark(tidied) ?? refused('not_boolean')
  })
