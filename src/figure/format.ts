import { count, fixed, percent } from '#charts/numbers.ts'
import type { Kind } from '#metrics/metric.ts'

const DECIMALS: Partial<Record<Kind, 1 | 2 | 3>> = { rate: 2, ratio: 3 }

export const isNumeric = (kind: Kind): boolean => !['text', 'date', 'boolean'].includes(kind)

/** A known number as a table prints it; every value of a column with the same decimals. */
export function formatNumber(value: number, kind: Kind): string {
  if (kind === 'share') return percent(value, 2)
  if (kind === 'p') return value < 0.0001 ? '< 0.0001' : value.toFixed(4)
  const decimals = DECIMALS[kind]
  return decimals ? fixed(value, decimals) : count(value)
}
