import { majorityOf } from '../clue-majority.ts'
import { type Estimate, estimatedShare, missing } from '../estimate.ts'
import type { Context } from '../metric.ts'
import { nameRounds } from '../round.ts'
import type { CountedRow, OverdueRow } from './columns.ts'

/** Adds the rates of the overdue and of the late, and how far the three lists cover an organization's problems. */
export function derive(rows: readonly CountedRow[], context: Context): OverdueRow[] {
  const all = WORDS[context.lang].all
  // A round stands in as many rows as it has organizations: it is named once.
  const rounds = [...new Map(rows.map((row) => [row.round_key, row])).values()]
  const names = new Map(nameRounds(rounds, context.lang).map((row) => [row.round_key, row]))
  return rows.map((one) => {
    const { round = '', basis = '', coverage = '' } = names.get(one.round_key) ?? {}
    const row = { ...one, round, basis, coverage }
    const rate = shareOf(row.overdue, row.open_due)
    const lateness = shareOf(row.late, row.past_due)
    const measured = shareOf(row.listed, row.listable)
    const tasks = shareOf(row.with_deadline, row.measures)
    const owners = shareOf(row.with_owner, row.measures)
    return {
      ...row,
      ...(row.total && { round: '—', region: '—', organization: all }),
      overdue_rate: rate.value,
      overdue_low: rate.low,
      overdue_high: rate.high,
      rate_state: rate.state,
      late_rate: lateness.value,
      late_low: lateness.low,
      late_high: lateness.high,
      late_state: lateness.state,
      with_measure: measured.value,
      with_measure_state: measured.state,
      tasks: tasks.value,
      tasks_state: tasks.state,
      owners: owners.value,
      owners_state: owners.state,
      days_state: row.days_overdue === null ? 'z' : 'value',
    }
  })
}

/** A share of counts that are known; NULL counts: the list was not handed in. */
const shareOf = (part: number | null, whole: number | null): Estimate =>
  part === null || whole === null
    ? missing('nr')
    : estimatedShare({ value: part, state: 'value' }, { value: whole, state: 'value' })

/** All organizations together, and those with something overdue, of the kind of data with the most open problems. */
export function majority(rows: readonly OverdueRow[]) {
  const most = majorityOf(rows, (some) => some.find(({ total }) => total)?.open ?? 0)
  const total = most?.rows.find((row) => row.total)
  if (!most || !total) return null
  const late = most.rows.filter((row) => !row.total && (row.overdue ?? 0) > 0)
  return { total, late, others: most.others }
}

const WORDS = { zh: { all: '全部党组织' }, en: { all: 'All organizations' } }
