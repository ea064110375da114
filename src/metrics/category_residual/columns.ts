import type { Columns, RowOf } from '../metric.ts'

const tested = { state: 'state' } as const

export const derived = {
  key: { kind: 'text', hidden: true },
  group: { kind: 'text', hidden: true },
  code: { kind: 'text', hidden: true },
  category: { kind: 'text' },
  region: { kind: 'text' },
  round: { kind: 'text' },
  basis: { kind: 'text' },
  problems: { kind: 'count', ...tested },
  expected: { kind: 'rate', ...tested },
  residual: { kind: 'rate', ...tested },
  p: { kind: 'p', ...tested },
  q: { kind: 'p', ...tested },
  state: { kind: 'text', hidden: true },
  size: { kind: 'count' },
  nature: { kind: 'text', hidden: true },
  source: { kind: 'text', hidden: true },
  /** The level that could be tested, and the test of the categories that all groups have. */
  tested_level: { kind: 'text', hidden: true },
  chi_squared: { kind: 'rate', hidden: true },
  df: { kind: 'count', hidden: true },
  test_p: { kind: 'p', hidden: true },
  /** Share of cells that expect fewer than 5, at the level asked and at the one tested. */
  low_asked: { kind: 'share', hidden: true },
  low: { kind: 'share', hidden: true },
  /** Of the table asked for; simulated where that has too few. */
  asked_p: { kind: 'p', hidden: true },
  /** Whether residuals may be read; otherwise `test_p` was simulated. */
  trusted: { kind: 'boolean', hidden: true },
  /** What the columns are: `region`, `round` or `org_type`. */
  compared_by: { kind: 'text', hidden: true },
  /** Problems that stay out: of another nature, or whose class is not known at the level tested. */
  left_out: { kind: 'count', hidden: true },
} as const satisfies Columns

export type ResidualRow = RowOf<typeof derived>
