/** With fewer there is no curve. */
const FEWEST = 5

/** Problems of a side: with a place in time, and of whatever fate but merely open. */
interface Followed {
  problems: number
  notOpen: number
}

/** Why no curve can be drawn of problems; null when one can. Open ones alone tell nothing of how long the others took. */
export function lackOfCurve({ problems, notOpen }: Followed): 'open_only' | 'few' | null {
  if (problems > 0 && notOpen === 0) return 'open_only'
  return problems < FEWEST ? 'few' : null
}
