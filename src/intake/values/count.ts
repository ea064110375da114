import type { RuleId } from '../rule.ts'
import { chineseNumber } from './chinese-number.ts'
import { readMark, readNone } from './marks.ts'
import {
  about,
  type CellColumn,
  type CellReader,
  type CellReading,
  decided,
  LONGEST,
  read,
  refused,
} from './reading.ts'
import { shifted } from './scale.ts'

const ABOUT = '(约|大约|将近|近|≈|~)? ?'
const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?)'
const UNIT = '(个次|人次|件次|批次|个|件|家|条|项|组|份|轮|起|宗|批|次|人|名|位)?'
const COUNT = new RegExp(
  `^${ABOUT}${NUMBER} ?(余|多)? ?(万|亿|千)? ?(余|多|\\+)? ?${UNIT} ?(余|多|左右|上下)?$`,
)
const NUMERAL = new RegExp(
  `^([零〇○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅]{1,16})${UNIT}$`,
)
const MYRIADS = /^\d{1,4}(?:,\d{4})+$/
const GROUPED = /^\d[\d.]*(?:,[\d.]*)+$/
const BOUND = /^(?:[<>≤≥≦≧]|不足|超过?|少于|多于|不少于|不到|至少|至多|最多)/
const RANGE = /^\d[\d.,]*[万亿千]? ?(?:[-~—–至到] ?\d|以上|以下|以内)/
const NEGATIVE = /^(?:-\d[\d,.]*|\(\d[\d,.]*\)|\d[\d,.]*-)\D{0,2}$/
const PERSONS = new Set(['人', '人次', '名', '位'])
const PERSONS_HEADER = /人数|人次|[(（]人|persons?/i
const PIECES_HEADER = /件数|[(（](?:件|起|宗|条|项|个)[)）]/
const SCALES = new Map([
  ['千', 3],
  ['万', 4],
  ['亿', 8],
])
const MOST = 2_147_483_647

/** What the other cells of a column say about one of them. */
interface Facts {
  kinds: Set<Kind>
  hasScaled: boolean
  hasPlain: boolean
  hasOtherGroups: boolean
}

type Kind = 'persons' | 'pieces'

/** Whole numbers with grouping, scale (1.2万), measure word (113个) and doubt (约100, 100余), or in Chinese numerals. */
export const countReader: CellReader = (column) => {
  const said = kindOf(column.header)
  const facts: Facts = {
    kinds: new Set(said ? [said] : []),
    hasScaled: false,
    hasPlain: column.hasUsual,
    hasOtherGroups: false,
  }
  const isOdd = (unit: string) => unit !== '' && facts.kinds.size > 1 && kindOfUnit(unit) !== said
  return {
    see: (tidied) => note(facts, tidied),
    read: (tidied) => readCount(tidied, column, facts, isOdd),
  }
}

function kindOf(header: string): Kind | null {
  if (PERSONS_HEADER.test(header)) return 'persons'
  return PIECES_HEADER.test(header) ? 'pieces' : null
}

const kindOfUnit = (unit: string): Kind => (PERSONS.has(unit) ? 'persons' : 'pieces')

function note(facts: Facts, tidied: string) {
  if (tidied.length > LONGEST) return
  const parts = COUNT.exec(tidied)
  if (!parts) {
    facts.hasOtherGroups ||= GROUPED.test(tidied)
    return
  }
  const { scale, unit } = partsOf(parts)
  if (unit) facts.kinds.add(kindOfUnit(unit))
  facts.hasScaled ||= scale > 0
  facts.hasPlain ||= scale === 0
}

function partsOf(parts: RegExpExecArray) {
  const [, before, number = '', more, scale = '', rest, unit = '', after] = parts
  return {
    isAbout: Boolean(before || more || rest || after),
    isGrouped: number.includes(','),
    digits: number.replaceAll(',', ''),
    scale: SCALES.get(scale) ?? 0,
    unit,
  }
}

type IsOdd = (unit: string) => boolean

function readCount(tidied: string, column: CellColumn, facts: Facts, isOdd: IsOdd): CellReading {
  const { choice } = column
  const marked = readMark(tidied) ?? readNone(tidied, choice('none_word'), read('0'))
  if (marked) return marked
  if (tidied.length > LONGEST) return refused('not_a_count')
  const parts = COUNT.exec(tidied)
  if (parts) return readParts(partsOf(parts), column, facts, isOdd)
  if (MYRIADS.test(tidied)) return ungrouped(tidied.replaceAll(',', ''), column)
  if (GROUPED.test(tidied)) return refused('bad_thousands')
  const number = chineseNumber(NUMERAL.exec(tidied)?.[1] ?? '?')
  if (number !== null) {
    return decided('numeral', 'numeral', choice('numeral'), () =>
      sized(String(number), 'numeral', false),
    )
  }
  if (NEGATIVE.test(tidied)) return refused('negative')
  return refused(BOUND.test(tidied) || RANGE.test(tidied) ? 'range' : 'not_a_count')
}

/** Groups that are no thousands, or stand in a column with such groups. */
const ungrouped = (digits: string, { choice }: CellColumn) =>
  decided('myriad_groups', 'bad_thousands', choice('myriad_groups'), () =>
    sized(digits, 'myriad_groups', false),
  )

function readParts(
  { isAbout, isGrouped, digits, scale, unit }: ReturnType<typeof partsOf>,
  column: CellColumn,
  facts: Facts,
  isOdd: IsOdd,
): CellReading {
  const { choice } = column
  if (isGrouped && facts.hasOtherGroups) return ungrouped(shifted(digits, scale), column)
  if (scale === 0 && unit === '') return readPlain(digits, isGrouped, isAbout, column)
  const reading = sized(shifted(digits, scale), scale > 0 ? 'scaled' : 'unit', isAbout)
  if (isOdd(unit))
    return decided('mixed_units', 'mixed_units', choice('mixed_units'), () => reading)
  if (scale > 0 && facts.hasPlain) {
    return decided('mixed_scales', 'mixed_scales', choice('mixed_scales'), () => reading)
  }
  return reading
}

/** A number without a unit of its own: in the unit of its header or of the titles, if they state one. */
function readPlain(
  digits: string,
  isGrouped: boolean,
  isAbout: boolean,
  { scale, choice }: CellColumn,
): CellReading {
  const plain = sized(shifted(digits, 0), isGrouped ? 'thousands' : null, isAbout)
  if (scale === null || Number(digits) === 0) return plain
  const full = sized(shifted(digits, scale.zeros), 'scaled', isAbout)
  if (scale.from === 'titles') return full
  return decided('unit_in_preamble', 'mixed_scales', choice('unit_in_preamble'), (chosen) =>
    chosen === 'scale' ? full : plain,
  )
}

function sized(digits: string, rule: RuleId | null, isAbout: boolean): CellReading {
  if (digits.includes('.')) return refused('not_whole')
  if (Number(digits) > MOST) return refused('too_large')
  return isAbout ? about(digits) : read(digits, rule)
}
