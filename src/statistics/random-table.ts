import { sum } from './sum.ts'

/** Tables with the given row and column sums, drawn as often as independence would bring them about. */
export function tableDrawer(
  rows: readonly number[],
  columns: readonly number[],
  next: () => number,
): () => number[][] {
  const total = sum(rows)
  const logFactorial = logFactorials(total)
  return () => {
    const left = [...columns]
    return rows.map((row) => {
      let toPlace = row
      let others = sum(left)
      return left.map((column, j) => {
        others -= column
        const count = hypergeometric(toPlace, column, others, logFactorial, next())
        left[j] = column - count
        toPlace -= count
        return count
      })
    })
  }
}

/**
 * How many of `drawn` come from the `marked` and not from the `others`: the outcome that the chance `u` in [0, 1)
 * falls on when outcomes are laid out from the likeliest one outward.
 */
function hypergeometric(
  drawn: number,
  marked: number,
  others: number,
  logFactorial: Float64Array,
  u: number,
) {
  const least = Math.max(0, drawn - others)
  const most = Math.min(drawn, marked)
  if (least === most) return least
  const log = (n: number) => logFactorial[n]!
  const ways = (n: number, k: number) => log(n) - log(k) - log(n - k)
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (marked + others + 2))
  const peak = Math.exp(
    ways(marked, mode) + ways(others, drawn - mode) - ways(marked + others, drawn),
  )
  let rest = u - peak
  let up = peak
  let down = peak
  for (let step = 1; rest >= 0 && (mode + step <= most || mode - step >= least); step++) {
    const above = mode + step
    const below = mode - step
    if (above <= most) {
      up *= ((marked - above + 1) * (drawn - above + 1)) / (above * (others - drawn + above))
      rest -= up
      if (rest < 0) return above
    }
    if (below >= least) {
      down *= ((below + 1) * (others - drawn + below + 1)) / ((marked - below) * (drawn - below))
      rest -= down
      if (rest < 0) return below
    }
  }
  return mode
}

function logFactorials(most: number) {
  const logs = new Float64Array(most + 1)
  for (let n = 2; n <= most; n++) logs[n] = logs[n - 1]! + Math.log(n)
  return logs
}
