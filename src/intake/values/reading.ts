import type { RejectReason } from '../reject.ts'
import type { RuleId } from '../rule.ts'

/** What one cell says. */
export interface CellReading {
  /** ISO text of a date, digits of a number, `true` or `false`; null where the cell holds none. */
  value: string | null
  /** State of a count or percentage: a value, about a value, not reported, not applicable, suppressed. */
  state: 'value' | '≈' | 'nr' | 'z' | 'c'
  /** Why the cell can't be read; its row is then rejected. */
  fault: RejectReason | null
  /** How it was read, where that is more than what it plainly says. */
  rule: RuleId | null
  /** The rule that its reader has to decide on; it stays listed when it is decided. */
  asks: RuleId | null
}

/** What is known of the column that a cell stands in. */
export interface CellColumn {
  header: string
  /** Whether the column also has cells of the usual form. */
  hasUsual: boolean
  /** Unit in which plain counts are given, as zeros to add: of the header, or of the titles if a reader said so. */
  scale: { zeros: number; from: 'header' | 'titles' } | null
  /** The reader's choice for a rule. */
  choice: (rule: RuleId) => string | null
}

/** Reads the odd cells of one column: sees all of them first, since one may decide how another is read. */
export interface ColumnReader {
  see: (tidied: string) => void
  read: (tidied: string) => CellReading
}

/** Reads cells of one type, in the light of their column. */
export type CellReader = (column: CellColumn) => ColumnReader

/** A reader of cells that say all by themselves. */
export const oneByOne = (read: ColumnReader['read']): ColumnReader => ({ see: () => {}, read })

/** Longer cells are no numbers and no dates. */
export const LONGEST = 64

const READ: CellReading = { value: null, state: 'value', fault: null, rule: null, asks: null }

export const read = (value: string, rule: RuleId | null = null): CellReading => ({
  ...READ,
  value,
  rule,
})

export const about = (value: string): CellReading => ({
  ...READ,
  value,
  state: '≈',
  rule: 'approximate',
})

export const refused = (fault: RejectReason): CellReading => ({ ...READ, state: 'nr', fault })

/** A cell without a number, for a stated reason. */
export const without = (state: 'nr' | 'z' | 'c', rule: RuleId | null): CellReading => ({
  ...READ,
  state,
  rule,
})

/** A cell that its reader decides on: read by the choice, refused until there is one or when that is the choice. */
export function decided(
  rule: RuleId,
  fault: RejectReason,
  choice: string | null,
  readAs: (choice: string) => CellReading,
): CellReading {
  const isRefused = choice === null || choice === 'reject'
  const reading = isRefused ? refused(fault) : readAs(choice)
  return { ...reading, asks: reading.asks ?? rule }
}
