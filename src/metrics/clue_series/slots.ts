import { count, fixed, range } from '#charts/numbers.ts'
import type { Gap, Slot } from '#charts/series-panels.ts'
import type { Lang } from '#i18n/lang.ts'
import { hasRate } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { numeral } from '../numeral.ts'
import { isSynthetic } from '../round.ts'
import { stateWord } from '../state.ts'
import type { RatedRound } from './columns.ts'
import { isNext } from './series.ts'

/** A longer run of rounds that are not loaded is drawn as one slot. */
const LONGEST_GAP = 10

/** A series' rounds and, between them, the numbers that are not loaded. */
export function slotsOf(rounds: readonly RatedRound[], context: Context) {
  const slots: Slot[] = []
  const gaps: Gap[] = []
  const terms = new Set(rounds.map(({ term }) => term)).size
  rounds.forEach((round, at) => {
    const before = rounds[at - 1]
    const missing = before ? between(before, round) : []
    if (missing.length > 0) {
      const from = slots.length
      const labels = missing.length > LONGEST_GAP ? ['…'] : missing.map(String)
      slots.push(...labels.map(notLoaded))
      gaps.push({ from, to: slots.length - 1, ...gapWords(missing, context.lang) })
    }
    slots.push(slotOf(round, before, terms > 1, context))
  })
  return { slots, gaps }
}

/** The numbers between two rounds of one term. */
function between(before: RatedRound, after: RatedRound): number[] {
  if (before.number === null || after.number === null || before.term !== after.term) return []
  const first = before.number + 1
  return Array.from({ length: Math.max(0, after.number - first) }, (_, at) => first + at)
}

const notLoaded = (label: string): Slot => ({
  key: '',
  label,
  name: label,
  estimate: null,
  state: null,
  hatched: false,
  joined: false,
  hollow: false,
  focus: false,
  tips: [],
})

function slotOf(
  round: RatedRound,
  before: RatedRound | undefined,
  termed: boolean,
  context: Context,
): Slot {
  const { lang } = context
  const known = hasRate(round) ? round : null
  const pair = [round.clues, round.problems].map((value) =>
    value === null ? stateWord('nr', lang) : count(value),
  )
  const state = known ? null : stateWord(round.rate_state, lang)
  return {
    key: round.round_key ?? '',
    label: labelOf(round, termed),
    name: `${round.region} ${round.round}`,
    estimate: known && {
      value: known.rate,
      low: known.rate_low,
      high: known.rate_high,
      text: fixed(known.rate),
    },
    state,
    hatched: state !== null && round.rate_state !== 'z',
    joined: known !== null && before !== undefined && hasRate(before) && isNext(before, round),
    hollow: isSynthetic(round),
    focus: round.round_key === context.focus,
    tips: [
      known ? fixed(known.rate) : (state ?? ''),
      known ? range(known.rate_low, known.rate_high) : '—',
      pair.join('/'),
      ratioText(round),
      round.source ?? '—',
    ],
  }
}

const labelOf = ({ number, term, label, round }: RatedRound, termed: boolean) => {
  if (number === null) return (label ?? round ?? '').slice(0, 7)
  return termed && term !== null ? `${term}–${number}` : String(number)
}

const ratioText = ({ ratio, ratio_low, ratio_high }: RatedRound) =>
  ratio === null || ratio_low === null || ratio_high === null
    ? '—'
    : `${fixed(ratio, 2)} ${range(ratio_low, ratio_high, (value) => fixed(value, 2))}`

function gapWords(missing: readonly number[], lang: Lang) {
  const first = missing[0] ?? 0
  const last = missing.at(-1) ?? first
  if (lang === 'en')
    return {
      text: first === last ? `${first} not loaded` : `${first}–${last} not loaded`,
      short: 'not loaded',
    }
  return {
    text:
      first === last
        ? `第${numeral(first)}轮未载入`
        : `第${numeral(first)}至${numeral(last)}轮未载入`,
    short: '未载入',
  }
}
