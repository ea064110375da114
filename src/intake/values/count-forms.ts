import { chineseNumber } from './chinese-number.ts'
import { shifted, zerosOf } from './scale.ts'

const ALL = '(?:共计|总共|共)? ?'
const ABOUT = '(约|大约|将近|近|≈|~)? ?'
const DIGITS = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?)'
const SCALE = '((?:[十百千]?[万亿])|[百千])?'
const WORD = '个次|人次|件次|批次|个|件|家|条|项|组|份|轮|起|宗|批|次|人|名|位'
const UNIT = `(?:(${WORD})|\\((${WORD})\\))?`
const MORE = ' ?(余|多|左右|上下)?'
const NUMBER = new RegExp(
  `^${ALL}${ABOUT}${DIGITS} ?(余|多)? ?${SCALE} ?(余|多|\\+)? ?${UNIT}${MORE}$`,
)
const PARTS = new RegExp(
  `^${ALL}${ABOUT}((?:\\d{1,4}[亿万千百十]){2,5}) ?(余|多)? ?${UNIT}${MORE}$`,
)
const NUMERAL = new RegExp(
  `^${ALL}${ABOUT}([零〇○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅]{1,16})(余|多)?${UNIT}${MORE}$`,
)
const BEFORE = /^(?:共计|总共|共)/

/** A count as it is written: digits to be moved by so many places, and what stands around them. */
export interface WrittenCount {
  /** Whether it is spelled in Chinese numerals. */
  isNumeral: boolean
  isAbout: boolean
  isGrouped: boolean
  digits: string
  /** Zeros of 万 and the like. */
  scale: number
  /** Measure word, without brackets; empty without one. */
  unit: string
  /** Whether it has a measure word, or a word for `in all` in front. */
  isWorded: boolean
}

/** What a cell with one count says (共113个, 约1.2万, 3百余, 3万5千, 一百余件); null for any other text. */
export function writtenCount(tidied: string): WrittenCount | null {
  return withDigits(tidied) ?? inParts(tidied) ?? inNumerals(tidied)
}

function withDigits(tidied: string): WrittenCount | null {
  const found = NUMBER.exec(tidied)
  if (!found) return null
  const [, before, number = '', more, scale = '', rest, bare, inBrackets, after] = found
  return {
    ...around(tidied, bare ?? inBrackets, [before, more, rest, after]),
    isNumeral: false,
    isGrouped: number.includes(','),
    digits: number.replaceAll(',', ''),
    scale: zerosOf(scale),
  }
}

function inParts(tidied: string): WrittenCount | null {
  const [all, before, parts = '', more, bare, inBrackets, after] = PARTS.exec(tidied) ?? []
  const sum = all === undefined ? null : sumOfParts(parts)
  if (sum === null) return null
  return {
    ...around(tidied, bare ?? inBrackets, [before, more, after]),
    ...sum,
    isNumeral: false,
    isGrouped: false,
  }
}

function inNumerals(tidied: string): WrittenCount | null {
  const [all, before, numeral = '', more, bare, inBrackets, after] = NUMERAL.exec(tidied) ?? []
  const number = all === undefined ? null : chineseNumber(numeral)
  if (number === null) return null
  return {
    ...around(tidied, bare ?? inBrackets, [before, more, after]),
    isNumeral: true,
    isGrouped: false,
    digits: String(number),
    scale: 0,
  }
}

const around = (tidied: string, unit: string | undefined, doubts: readonly unknown[]) => ({
  isAbout: doubts.some(Boolean),
  unit: unit ?? '',
  isWorded: unit !== undefined || BEFORE.test(tidied),
})

const PART = /(\d{1,4})([亿万千百十])/g

/** 3万5千 → 35 with 3 zeros; null where a part is no less than the unit before it. */
function sumOfParts(parts: string): Pick<WrittenCount, 'digits' | 'scale'> | null {
  let sum = 0
  let scale = 0
  let unitBefore = Number.POSITIVE_INFINITY
  for (const [, digits = '', unit = ''] of parts.matchAll(PART)) {
    const value = Number(shifted(digits, zerosOf(unit)))
    if (value === 0 || value >= unitBefore) return null
    sum += value
    scale = zerosOf(unit)
    unitBefore = 10 ** scale
  }
  return { digits: String(sum / 10 ** scale), scale }
}
