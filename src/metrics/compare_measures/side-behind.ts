import type { Behind } from '../metric.ts'

const ROUNDS = `round_key IN (
  SELECT round_key
  FROM round_compared(
    $sides, $side_regions, $side_rounds, $kinds, $side_org_types, $side_from, $side_to, $as_of
  )
  WHERE side = $own_side
)`
const TYPES = 'chosen(org_type, of_side($side_org_types, $own_side))'

/** Records are looked for in all rounds: a side is a scope of its own. */
const EVERYWHERE = { regions: [], rounds: [], org_types: [], from_month: '', to_month: '' }

interface NamedSide {
  side: string | null
  selection?: string | null
}

/** All that is on record of a side; `key` ends in `/A`. Null where it names no side. */
export function sideBehind(key: string, rows: readonly NamedSide[]): readonly Behind[] | null {
  const side = sideIn(key)
  const row = rows.find((one) => one.side === side)
  if (!row) return null
  const own = { values: { ...EVERYWHERE, own_side: side }, title: titleOf(row) }
  return [
    { records: 'round_total', where: ROUNDS, ...own },
    { records: 'problem', where: `${ROUNDS} AND ${TYPES}`, ...own },
    { records: 'clue', where: `${ROUNDS} AND ${TYPES}`, ...own },
  ]
}

/** The problems of a side that meet one more condition. */
export function sideProblems(
  side: string,
  title: string,
  more: { where: string; values: Behind['values'] },
): Behind {
  return {
    records: 'problem',
    where: `${ROUNDS} AND ${TYPES} AND NOT pooled AND ${more.where}`,
    values: { ...EVERYWHERE, own_side: side, ...more.values },
    title,
  }
}

const sideIn = (key: string) => key.slice(key.lastIndexOf('/') + 1)

const titleOf = ({ side, selection }: NamedSide) => [side, selection].filter(Boolean).join(' ')
