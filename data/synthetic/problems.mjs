import { addDays, addMonths, quarterEnd } from './calendar.mjs'
import { AS_OF } from './plan.mjs'
import { AXIS_ORDINALS, CLASSES, LOCAL_LABELS, SIZES } from './vocabulary.mjs'

const NEW_RULES = '2024-02-21'
const STUCK = 0.03
const RECURRING = 0.12
const WITHDRAWN = 0.015
const UNSTATED = 0.02

/** The problems found in the inspections of one round. */
export function problemsOf(round, inspections, earlier, random) {
  const repeats = round.rechecks ? recurring(round, earlier, random) : []
  const found = Array.from({ length: round.problems - repeats.length }, () => ({
    inspection: random.weighted(inspections.map((item) => [item, SIZES[item.type] * item.burden])),
    code: classOf(round, random),
  }))
  return [...repeats, ...found].map((item, i) => problem(round, item, i + 1, random))
}

/** Done problems of the round that is looked back on, found again in the same organization. */
function recurring(round, earlier, random) {
  const former = earlier.filter(
    ({ round: before, state }) =>
      before.region === round.region && before.label === round.rechecks && state === 'done',
  )
  return former
    .filter(() => random.chance(RECURRING))
    .map(({ id, code, inspection }) => ({
      repeats: id,
      code,
      inspection: round.inspections.find(({ name }) => name === inspection.name),
    }))
}

function classOf({ region, scheme }, random) {
  const pairs = Object.entries(CLASSES)
    .filter(([code]) => scheme !== '三个聚焦' || code[0] !== 'D')
    .map(([code, [weight]]) => [code, weight * (region.leaning[code] ?? 1)])
  return random.weighted(pairs)
}

function problem(round, { inspection, code, repeats = '' }, number, random) {
  const { region } = round
  const isImmediate = random.chance(0.15)
  const isLongTerm = !isImmediate && random.chance(0.1)
  const median = isImmediate ? 8 : region.medianDays * (isLongTerm ? 1.8 : 1) * inspection.pace
  const wanted = addDays(inspection.feedback, random.days(median, 0.7))
  const day = region.isReportedByQuarter && !isImmediate ? quarterEnd(wanted) : wanted
  const state = stateOf(day, random)
  const doneOn = state === 'done' ? day : ''
  const verified = doneOn && random.chance(0.6) ? addDays(doneOn, random.whole(7, 60)) : ''
  return {
    id: `${round.id}-${String(number).padStart(3, '0')}`,
    round,
    inspection,
    code,
    repeats,
    state,
    doneOn,
    verifiedOn: verified <= AS_OF ? verified : '',
    due: addMonths(inspection.feedback, inspection.feedback >= NEW_RULES ? 6 : 3),
    isImmediate,
    isLongTerm,
    label: labelOf(round, code, random),
    text: random.pick(CLASSES[code][2]),
  }
}

function stateOf(day, random) {
  if (random.chance(WITHDRAWN)) return 'withdrawn'
  if (random.chance(UNSTATED)) return 'unstated'
  const isStuck = random.chance(STUCK)
  if (day <= AS_OF && !isStuck) return 'done'
  return random.weighted([
    ['ongoing', isStuck ? 3 : 7],
    ['basic', isStuck ? 0 : 2],
    ['notDone', isStuck ? 7 : 1],
  ])
}

/** The category as the ledger writes it: a class, a local label, or the axis by its number. */
function labelOf({ scheme }, code, random) {
  if (scheme === '四个落实') return `第${AXIS_ORDINALS[code[0]]}个落实`
  if (random.chance(0.04)) return random.pick(LOCAL_LABELS)
  return random.pick(CLASSES[code][1])
}
