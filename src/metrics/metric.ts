import type { Drawing } from '#charts/drawing.ts'
import type { Tokens } from '#charts/tokens.ts'
import type { Params, Row } from '#engine/engine.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Angle, AngleName } from '#scope/angle.ts'

/** `rate` is per 100 (or per unit), `share` 0…1, `ratio` a quotient of rates, `p` a p-value. */
export type Kind = 'text' | 'count' | 'rate' | 'share' | 'ratio' | 'p' | 'date' | 'boolean'

export interface ColumnSpec {
  kind: Kind
  /** The column that holds this value's state (`value` `nr` `z` `c` `≈` …). */
  state?: string
  /** Carried for keys and states; not a column of the table. */
  hidden?: true
}
export type Columns = Readonly<Record<string, ColumnSpec>>

type Plain<S extends ColumnSpec> = S['kind'] extends 'text' | 'date'
  ? string | null
  : S['kind'] extends 'boolean'
    ? boolean | null
    : number | null
/** A value may be missing: not reported is never zero. */
export type RowOf<C extends Columns> = { [K in keyof C]: Plain<C[K]> }

type Visible<C extends Columns> = {
  [K in keyof C]: C[K] extends { hidden: true } ? never : K
}[keyof C]

export interface Words<C extends Columns> {
  topic: string
  view: string
  name: string
  definition: string
  unit: string
  /** Formula, interval, reference, what is left out: one paragraph each. */
  method: readonly string[]
  columns: Readonly<Record<Visible<C>, string>>
}

/** What the reader looks at, beside the scope. All but the angle changes words and marks, never the rows. */
export interface Context {
  lang: Lang
  tokens: Tokens
  asOf: string
  focus: string | null
  compare: string | null
  sort: 'official' | 'value'
  /** Whether rows without a value are listed one by one. */
  expanded: boolean
  angle: Angle
}

/** The records behind a mark: which, and a condition over the columns of `problem_in_scope` and its like. */
export interface Behind {
  records: 'problem' | 'clue' | 'round_total'
  /** SQL; its `$name` are in `values`, or parameters of the scope. */
  where: string
  values: Params
  title: string
}

export interface MetricDefinition<C extends Columns, D extends Columns> {
  sql: string
  /** What of the angle changes the answer; nothing when left out. */
  angles?: readonly AngleName[]
  /** What the SQL returns. */
  columns: C
  /** What tables, exports and tests show: the SQL's columns and what statistics add. */
  derived: D
  derive: (rows: readonly RowOf<C>[], context: Context) => RowOf<D>[]
  key: (row: RowOf<D>) => string
  /** The finding in a sentence; neutral when the interval includes no difference. */
  headline: (rows: readonly RowOf<D>[], context: Context) => string
  size: (rows: readonly RowOf<D>[], context: Context) => string
  /** Footer sentences: sources, what is not reported, remarks. */
  notes: (rows: readonly RowOf<D>[], context: Context) => readonly { label: string; text: string }[]
  draw: (rows: readonly RowOf<D>[], context: Context) => Drawing
  /** What a click on a mark changes of the angle; undefined where it changes nothing of it. */
  turn?: (key: string, context: Context) => Partial<Angle> | undefined
  /** The records behind the mark of a key, of one kind or several; null where there are none to show. */
  behind?: (
    key: string,
    rows: readonly RowOf<D>[],
    context: Context,
  ) => Behind | readonly Behind[] | null
  words: Readonly<Record<Lang, Words<D>>>
}

/** A metric with its row types erased: what figures, exports and tests handle. */
export interface Metric {
  sql: string
  angles?: readonly AngleName[]
  columns: Columns
  derived: Columns
  derive: (rows: readonly Row[], context: Context) => Row[]
  key: (row: Row) => string
  headline: (rows: readonly Row[], context: Context) => string
  size: (rows: readonly Row[], context: Context) => string
  notes: (rows: readonly Row[], context: Context) => readonly { label: string; text: string }[]
  draw: (rows: readonly Row[], context: Context) => Drawing
  turn?: (key: string, context: Context) => Partial<Angle> | undefined
  behind?: (
    key: string,
    rows: readonly Row[],
    context: Context,
  ) => Behind | readonly Behind[] | null
  words: Readonly<Record<Lang, Words<Columns>>>
}

/** Checks a metric against the columns it declares; a missing word is a compile error. */
export const defineMetric = <const C extends Columns, const D extends Columns>(
  metric: MetricDefinition<C, D>,
) => metric as unknown as Metric
