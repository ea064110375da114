import type { Behind } from './metric.ts'
import { fullName } from './round.ts'

interface NamedRound {
  round_key: string | null
  region: string | null
  round: string | null
}

/** All that is on record of a round: what its reports state, its problems and its clues. */
export function roundBehind(
  key: string,
  rows: readonly NamedRound[],
  lang: 'zh' | 'en',
): readonly Behind[] | null {
  const row = rows.find(({ round_key }) => round_key === key)
  if (!row) return null
  const own = {
    where: 'round_key = $own_round',
    values: { own_round: key },
    title: fullName(row, lang),
  }
  return (['round_total', 'problem', 'clue'] as const).map((records) => ({ records, ...own }))
}
