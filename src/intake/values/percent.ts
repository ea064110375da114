import type { RuleId } from '../rule.ts'
import { chineseDecimal } from './chinese-number.ts'
import { readMark, readNone } from './marks.ts'
import {
  about,
  type CellReader,
  type CellReading,
  decided,
  LONGEST,
  oneByOne,
  read,
  refused,
} from './reading.ts'
import { divided } from './scale.ts'

const PERCENT = /^(约|大约|将近|近|≈|~)? ?(\d{1,6}(?:\.\d{1,9})?) ?(%|‰)? ?(余|多|\+|左右)?$/
const NUMERAL = /^([百千])分之([零〇○一二三四五六七八九十百点]{1,12})$/
const BOUND = /^(?:[<>≤≥≦≧]|不足|超过?|不低于|不到|至少)/
const RANGE = /^\d[\d.]*[%‰]? ?(?:[-~—–至到] ?\d|以上|以下|以内)/
const NEGATIVE = /^-\d/
const SAYS_PERCENT = /[%％]/
const SAYS_PERMILLE = /‰/

/**
 * Shares: `98.71%`, `3‰`, and a bare `98.71` above 1. A bare number up to 1 may be a share or a percentage, and one
 * above 100 is neither unless its header says %, so their reader decides. Value: a share, 0.9871.
 */
export const percentReader: CellReader = ({ header, choice }) => {
  const saysPercent = SAYS_PERCENT.test(header)
  const saysPermille = SAYS_PERMILLE.test(header)
  return oneByOne((tidied) => {
    const marked = readMark(tidied) ?? readNone(tidied, choice('none_word'), read('0'))
    if (marked) return marked
    if (tidied.length > LONGEST) return refused('not_a_percent')
    const [all, before, number = '', sign, more] = PERCENT.exec(tidied) ?? []
    if (!all) return readWords(tidied, choice)
    const share = (places: number, rule: RuleId | null): CellReading =>
      before || more ? about(divided(number, places)) : read(divided(number, places), rule)
    if (sign) return share(sign === '%' ? 2 : 3, 'percent_sign')
    if (saysPermille) return share(3, 'percent_sign')
    const value = Number(number)
    if (value === 0) return share(2, null)
    if (value > 1 && saysPercent) return share(2, 'percent_sign')
    if (value > 1 && value <= 100) return share(2, 'ambiguous_percent')
    return decided(
      'ambiguous_percent',
      'ambiguous_percent',
      choice('ambiguous_percent'),
      (chosen) => {
        if (chosen !== 'share') return share(2, 'ambiguous_percent')
        return value <= 1 ? share(0, 'ambiguous_percent') : refused('ambiguous_percent')
      },
    )
  })
}

function readWords(tidied: string, choice: (rule: RuleId) => string | null): CellReading {
  const [, base, words = '?'] = NUMERAL.exec(tidied) ?? []
  const number = chineseDecimal(words)
  if (number !== null) {
    const places = base === '百' ? 2 : 3
    return decided('numeral', 'numeral', choice('numeral'), () =>
      read(divided(number, places), 'numeral'),
    )
  }
  if (NEGATIVE.test(tidied)) return refused('negative')
  return refused(BOUND.test(tidied) || RANGE.test(tidied) ? 'range' : 'not_a_percent')
}
