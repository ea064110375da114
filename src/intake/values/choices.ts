import type { RuleId } from '../rule.ts'

const READ = ['read', 'reject']

const CHOICES: Partial<Record<RuleId, readonly string[]>> = {
  unit_in_preamble: ['scale', 'ignore'],
  myriad_groups: READ,
  numeral: READ,
  mixed_units: READ,
  mixed_scales: READ,
  none_word: ['nr', 'zero', 'z', 'reject'],
  ambiguous_percent: ['percent', 'share', 'reject'],
  compact_date: READ,
  excel_serial: ['1900', '1904', 'reject'],
  ambiguous_date: ['mdy', 'dmy', 'reject'],
  two_digit_year: ['2000', 'reject'],
  incomplete_date: ['last', 'first', 'reject'],
  due_words: ['nr', 'reject'],
  boolean_code: READ,
}

const YEARS = 4

/** What the asked cells are. */
export interface Asked {
  rule: RuleId
  /** Whether they are to be dates, which are never zero. */
  isDate: boolean
  header: string
  cells: readonly string[]
  /** Years that the column's dates or the file's titles name, the most frequent first. */
  years: readonly string[]
}

/** What can be answered to a rule about cells, the proposed choice first. */
export function choicesOf({ rule, isDate, header, cells, years }: Asked): readonly string[] {
  if (rule === 'no_year') return [...years.slice(0, YEARS), 'reject']
  if (rule === 'none_word' && isDate) return ['nr', 'z', 'reject']
  const areShares = cells.every((cell) => Number(cell) <= 1) && !/[%％]/.test(header)
  if (rule === 'ambiguous_percent' && areShares) return ['share', 'percent', 'reject']
  return CHOICES[rule] ?? ['reject']
}
