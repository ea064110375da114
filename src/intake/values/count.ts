import type { RuleId } from '../rule.ts'
import { type WrittenCount, writtenCount } from './count-forms.ts'
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

const MYRIADS = /^\d{1,4}(?:,\d{4})+$/
const GROUPED = /^\d[\d.]*(?:,[\d.]*)+$/
const BOUND = /^(?:[<>≤≥≦≧]|不足|超过?|少于|多于|不少于|不到|至少|至多|最多)/
const RANGE = /^\d[\d.,]*[万亿千百]? ?(?:[-~—–至到] ?\d|以上|以下|以内)/
const NEGATIVE = /^(?:-\d[\d,.]*|\(\d[\d,.]*\)|\d[\d,.]*-)\D{0,2}$/
const PERSONS = new Set(['人', '人次', '名', '位'])
const PERSONS_HEADER = /人数|人次|[(（]人|persons?/i
const PIECES_HEADER = /件数|[(（](?:件|起|宗|条|项|个)[)）]/
const MOST = 2_147_483_647
// Zeros from which on a plain number beside it may be given in the same unit.
const MYRIAD = 4

/** What the other cells of a column say about one of them. */
interface Facts {
  kinds: Set<Kind>
  hasPlain: boolean
  hasOtherGroups: boolean
}

type Kind = 'persons' | 'pieces'

/** Whole numbers with grouping, scale (1.2万), measure word (113个) and doubt (约100, 100余), or in Chinese numerals. */
export const countReader: CellReader = (column) => {
  const said = kindOf(column.header)
  const facts: Facts = {
    kinds: new Set(said ? [said] : []),
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
  const written = writtenCount(tidied)
  if (!written) {
    facts.hasOtherGroups ||= GROUPED.test(tidied)
    return
  }
  const { scale, unit, isNumeral } = written
  if (unit) facts.kinds.add(kindOfUnit(unit))
  if (isNumeral) return
  facts.hasPlain ||= scale === 0
}

type IsOdd = (unit: string) => boolean

function readCount(tidied: string, column: CellColumn, facts: Facts, isOdd: IsOdd): CellReading {
  const { choice } = column
  const marked = readMark(tidied) ?? readNone(tidied, choice('none_word'), read('0'))
  if (marked) return marked
  if (tidied.length > LONGEST) return refused('not_a_count')
  const written = writtenCount(tidied)
  if (written?.isNumeral) {
    return decided('numeral', 'numeral', choice('numeral'), () =>
      ofKind(sized(written.digits, 'numeral', written.isAbout), written.unit, column, isOdd),
    )
  }
  if (written) return readWritten(written, column, facts, isOdd)
  if (MYRIADS.test(tidied)) return ungrouped(tidied.replaceAll(',', ''), column)
  if (GROUPED.test(tidied)) return refused('bad_thousands')
  if (NEGATIVE.test(tidied)) return refused('negative')
  return refused(BOUND.test(tidied) || RANGE.test(tidied) ? 'range' : 'not_a_count')
}

/** Groups that are no thousands, or stand in a column with such groups. */
const ungrouped = (digits: string, { choice }: CellColumn) =>
  decided('myriad_groups', 'bad_thousands', choice('myriad_groups'), () =>
    sized(digits, 'myriad_groups', false),
  )

function readWritten(
  { isAbout, isGrouped, digits, scale, unit, isWorded }: WrittenCount,
  column: CellColumn,
  facts: Facts,
  isOdd: IsOdd,
): CellReading {
  const { choice } = column
  if (isGrouped && facts.hasOtherGroups) return ungrouped(shifted(digits, scale), column)
  if (scale === 0 && !isWorded) return readPlain(digits, isGrouped, isAbout, column)
  const reading = sized(shifted(digits, scale), scale > 0 ? 'scaled' : 'unit', isAbout)
  if (scale >= MYRIAD && facts.hasPlain && !isOdd(unit)) {
    return decided('mixed_scales', 'mixed_scales', choice('mixed_scales'), () => reading)
  }
  return ofKind(reading, unit, column, isOdd)
}

/** A number whose measure word is of another kind than its column's is its reader's to decide. */
function ofKind(reading: CellReading, unit: string, { choice }: CellColumn, isOdd: IsOdd) {
  if (!isOdd(unit)) return reading
  return decided('mixed_units', 'mixed_units', choice('mixed_units'), () => reading)
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
