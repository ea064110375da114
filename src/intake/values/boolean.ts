import { readMark } from './marks.ts'
import { type CellReader, decided, oneByOne, read, refused } from './reading.ts'

const YES = new Set(['是', 'y', 'yes', 'true', '√', '✓', '✔', '☑', '对'])
const NO = new Set(['否', 'n', 'no', 'false', '×', '✗', '✘', 'x', '☒', '错'])
const WORDS = new Set(['是', '否'])
const CODES = new Map([
  ['1', 'true'],
  ['t', 'true'],
  ['0', 'false'],
  ['f', 'false'],
])

/** Yes and no, in a column that is declared to hold them. What 1, 0, T and F stand for is their reader's to say. */
export const booleanReader: CellReader = ({ choice }) =>
  oneByOne((tidied) => {
    const rule = WORDS.has(tidied) ? null : 'boolean_mark'
    const lower = tidied.toLowerCase()
    if (YES.has(lower)) return read('true', rule)
    if (NO.has(lower)) return read('false', rule)
    const coded = CODES.get(lower)
    if (coded) {
      return decided('boolean_code', 'boolean_code', choice('boolean_code'), () =>
        read(coded, 'boolean_code'),
      )
    }
    return readMark(tidied) ?? refused('not_boolean')
  })
