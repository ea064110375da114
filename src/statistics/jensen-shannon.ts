import { sum } from './sum.ts'

/**
 * How far apart two mixes lie: 0 = the same shares, 1 = nothing in common (base 2).
 * Takes counts or shares in the same order; null when either sums to 0.
 * Lin J. IEEE Transactions on Information Theory 1991;37:145–151.
 */
export function divergence(a: readonly number[], b: readonly number[]): number | null {
  const p = shares(a)
  const q = shares(b)
  if (!p || !q) return null
  const bits = p.reduce((total, share, at) => {
    const other = q[at]!
    const middle = (share + other) / 2
    return total + (information(share, middle) + information(other, middle)) / 2
  }, 0)
  return Math.min(1, Math.max(0, bits))
}

function shares(values: readonly number[]) {
  const total = sum(values)
  return total > 0 ? values.map((value) => value / total) : null
}

function information(share: number, middle: number) {
  return share === 0 ? 0 : share * Math.log2(share / middle)
}
