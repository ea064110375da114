import { estimatedRate, estimatedShare, type Stated } from '../estimate.ts'
import type { ComparedRound } from './columns.ts'
import { type MeasureId, specOf } from './measures.ts'
import { medianOf } from './median.ts'
import type { ComparedSide } from './sides.ts'

/** A measure of one side. Shares are in percent. */
export interface Measured {
  id: MeasureId
  /** The sum, or what is divided. */
  count: Stated
  /** What it is divided by; null for what is no quotient. */
  base: Stated | null
  value: number | null
  low: number | null
  high: number | null
  state: string
  intervalState: string
  /** Rounds that state it. */
  roundsWith: number
  /** Why a curve has no median; null for all else. */
  lack: 'open_only' | 'few' | 'unreached' | null
}

export function measured(side: ComparedSide, id: MeasureId): Measured {
  const { kind, under } = specOf(id)
  if (side.nature === 'mixed' || side.used.length === 0) return unmeasured(id, 'z')
  if (kind === 'single') return ofOneRound(side, id)
  if (kind === 'median') return medianOf(side, id)
  return under ? quotient(side, id, under) : total(side, id)
}

const unmeasured = (id: MeasureId, state: string): Measured => ({
  id,
  count: { value: null, state },
  base: null,
  value: null,
  low: null,
  high: null,
  state,
  intervalState: state,
  roundsWith: 0,
  lack: null,
})

/** What belongs to one round means nothing for several. */
function ofOneRound({ used }: ComparedSide, id: MeasureId): Measured {
  const [round] = used
  if (!round || used.length > 1) return unmeasured(id, used.length > 1 ? 'z' : 'nr')
  const count = specOf(id).over(round)
  return { ...unmeasured(id, 'z'), count, roundsWith: count.value === null ? 0 : 1 }
}

/** A sum of what is stated; '≥' when a round does not state it. */
function total({ used }: ComparedSide, id: MeasureId): Measured {
  const facts = used.map(specOf(id).over)
  const known = facts.filter(({ value }) => value !== null)
  const sum = known.reduce((all, { value }) => all + (value ?? 0), 0)
  const lacking = facts.find(({ value }) => value === null)
  const count =
    known.length === 0
      ? { value: null, state: lacking?.state ?? 'nr' }
      : { value: sum, state: lacking ? '≥' : leastCertain(known) }
  return { ...unmeasured(id, 'z'), count, roundsWith: known.length }
}

/** A quotient of two sums over the rounds that wholly state both. */
function quotient(
  { used }: ComparedSide,
  id: MeasureId,
  under: (round: ComparedRound) => Stated,
): Measured {
  const { kind, over, per = 1 } = specOf(id)
  const pairs = used.map((round) => [over(round), under(round)] as const)
  const stating = pairs.filter(([part, whole]) => isWhole(part) && isWhole(whole))
  if (stating.length === 0)
    return kind === 'share' ? published(used, id, pairs) : lacking(id, pairs)
  const sums = [0, 1].map((term) => sumOf(stating.map((pair) => pair[term as 0 | 1])))
  const [count = NOT_REPORTED, base = NOT_REPORTED] = sums
  const scale = kind === 'share' ? 100 : 1
  const estimate = kind === 'share' ? estimatedShare(count, base) : estimatedRate(count, base, per)
  return {
    id,
    count,
    base,
    value: scaled(estimate.value, scale),
    low: scaled(estimate.low, scale),
    high: scaled(estimate.high, scale),
    state: estimate.state,
    intervalState: estimate.state,
    roundsWith: stating.length,
    lack: null,
  }
}

/** A share that one round publishes without its counts: a value without an interval. */
function published(
  used: readonly ComparedRound[],
  id: MeasureId,
  pairs: readonly (readonly [Stated, Stated])[],
): Measured {
  const [round] = used
  const share = used.length === 1 && id === 'completion_strict' ? round?.completion_rate : null
  if (share === null || share === undefined) return lacking(id, pairs)
  const state = round?.completion_rate_state ?? 'value'
  return { ...lacking(id, pairs), value: 100 * share, state, roundsWith: 1 }
}

function lacking(id: MeasureId, pairs: readonly (readonly [Stated, Stated])[]): Measured {
  const only = pairs.length === 1 ? pairs[0] : undefined
  const none = unmeasured(id, 'nr')
  return only ? { ...none, count: only[0], base: only[1] } : { ...none, base: NOT_REPORTED }
}

const NOT_REPORTED: Stated = { value: null, state: 'nr' }

const isWhole = ({ value, state }: Stated) => value !== null && state !== '≥'

const sumOf = (facts: readonly Stated[]): Stated => ({
  value: facts.reduce((all, { value }) => all + (value ?? 0), 0),
  state: leastCertain(facts),
})

const UNCERTAIN = ['≥', '≈', 'p', 'r']

const leastCertain = (facts: readonly Stated[]) =>
  UNCERTAIN.find((state) => facts.some((fact) => fact.state === state)) ?? 'value'

const scaled = (value: number | null, scale: number) => (value === null ? null : value * scale)
