import { labelJoin, oddJoin, regionJoin } from '../examine/joins.ts'
import { oddTable } from '../examine/odd-cells.ts'
import { LONGEST_NAME } from '../examine/places.ts'
import { isPlaced, type Named, quoted, type StagedCells } from '../examine/staged-cells.ts'
import type { RejectReason } from '../reject.ts'

/** Why cells of one column reject their rows. */
export interface Fault {
  /** Whether there are such cells: a condition, quick to answer; most files have none. */
  test: string
  /** A SELECT of line, column_id, header, value and reason. */
  sql: string
}

/** What can be wrong with the cells of a file. */
export function faultsOf(staged: StagedCells, odd: ReadonlySet<string>): readonly Fault[] {
  return [
    ...staged.present.filter(({ id }) => odd.has(id)).map((column) => oddFault(staged, column)),
    ...staged.present.filter(mustBeKnown).map(({ id }) => labelFault(staged, id)),
    ...staged.present.filter(mustBeFilled).map(({ id }) => emptyFault(staged, id)),
    ...(isPlaced(staged.extract) ? placeFaults(staged) : []),
  ]
}

const mustBeKnown = ({ codes }: Named) => codes?.unknown === 'reject'
const mustBeFilled = ({ required, type }: Named) =>
  required && !['region', 'round', 'category'].includes(type)

const select = (staged: StagedCells, id: string, reason: string, join: string, where: string) =>
  `SELECT s.line, ${quoted(id)}, ${quoted(staged.header(id))}, ${staged.cell(id)}, ${reason} FROM ${staged.table} AS s ${join} WHERE ${where}`

const exists = (from: string) => `EXISTS (SELECT 1 FROM ${from})`

function oddFault(staged: StagedCells, column: Named): Fault {
  const join = oddJoin(staged, column, 'd')
  return {
    test: exists(`${oddTable(staged, column)} WHERE fault IS NOT NULL`),
    sql: select(staged, column.id, 'd.fault', join, 'd.fault IS NOT NULL'),
  }
}

function labelFault(staged: StagedCells, id: string): Fault {
  const reason = quoted('unknown_code' satisfies RejectReason)
  return {
    test: exists(`${staged.base}_label WHERE column_id = ${quoted(id)} AND NOT known`),
    sql: select(staged, id, reason, labelJoin(staged, id, 'm'), 'NOT m.known'),
  }
}

function emptyFault(staged: StagedCells, id: string): Fault {
  const where = `text_value(${staged.cell(id)}) IS NULL`
  const reason = quoted('required_missing' satisfies RejectReason)
  return {
    test: exists(`${staged.table} AS s WHERE ${where}`),
    sql: select(staged, id, reason, '', where),
  }
}

function placeFaults(staged: StagedCells): readonly Fault[] {
  const region: Fault = {
    test: exists(`${staged.base}_region WHERE fault IS NOT NULL`),
    sql: select(staged, 'region', 'r.fault', regionJoin(staged, 'r'), 'r.fault IS NOT NULL'),
  }
  const places = [region, longRoundFault(staged)]
  return staged.extract.id === 'rounds' ? places : [...places, roundFault(staged)]
}

/** A round label goes into a key. */
function longRoundFault(staged: StagedCells): Fault {
  const cell = staged.cell('round')
  // Counting bytes first is quicker.
  const where = `CASE WHEN strlen(${cell}) > ${LONGEST_NAME} THEN length(text_value(${cell})) > ${LONGEST_NAME} ELSE false END`
  const reason = quoted('name_too_long' satisfies RejectReason)
  return {
    test: exists(`${staged.table} AS s WHERE ${where}`),
    sql: select(staged, 'round', reason, '', where),
  }
}

/** Records need a round, or a start date to know it by; a round's report may have neither. */
function roundFault(staged: StagedCells): Fault {
  const missing = ['round', 'start_date']
    .map((id) => `text_value(${staged.cell(id)}) IS NULL`)
    .join(' AND ')
  const reason = quoted('round_missing' satisfies RejectReason)
  return {
    test: exists(`${staged.table} AS s WHERE ${missing}`),
    sql: select(staged, 'round', reason, '', missing),
  }
}
