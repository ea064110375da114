import type { Context } from '../metric.ts'
import { nameRounds } from '../round.ts'
import { stateWord } from '../state.ts'
import type { CalendarRow, MarkRow } from './columns.ts'
import { say } from './say.ts'

/** Names rounds and marks, and puts a word where there is no day. */
export function derive(rows: readonly CalendarRow[], { lang }: Context): MarkRow[] {
  const rounds = [...new Map(rows.map((row) => [row.round_key, row])).values()]
  const names = new Map(nameRounds(rounds, lang).map((row) => [row.round_key, row]))
  return rows.map((row) => {
    const { round = '', basis = '', coverage = '' } = names.get(row.round_key) ?? {}
    const without = row.from_day === null ? lackOf(row, lang) : ''
    const isWeek = row.event === 'done'
    return {
      ...row,
      round,
      basis,
      coverage,
      what: say[lang].events[row.event ?? ''] ?? '',
      first: row.from_day ?? without,
      last: row.to_day ?? without,
      organizations_state: isWeek ? 'z' : row.organizations === null ? 'nr' : 'value',
      items_state: isWeek ? 'value' : 'z',
    }
  })
}

/** Why a mark has no day: it comes later, is only known by its month or year, has no rule, or is not reported. */
function lackOf(row: CalendarRow, lang: Context['lang']): string {
  if (row.later) return say[lang].later
  if (row.period !== null) return row.period
  const isLimit = row.event === 'plan' || row.event === 'period'
  return isLimit && row.is_fed_back ? stateWord('z', lang) : stateWord('nr', lang)
}
