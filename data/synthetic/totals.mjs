import { AS_OF } from './plan.mjs'
import { UNITS } from './vocabulary.mjs'

/** What the report of one round states; mostly, but not always, what its records add up to. */
export function totalsOf(round, { inspections, problems, clues }) {
  const { reported } = round
  const count = (state) => problems.filter((item) => item.state === state).length
  const stated = problems.length - count('withdrawn')
  const states = {
    done: count('done'),
    basic: count('basic'),
    ongoing: count('ongoing'),
    notDone: count('notDone'),
  }
  const isSilent = reported.done === null || reported.asOf !== undefined
  return {
    feedback: inspections.map(({ feedback }) => feedback).sort()[0],
    teams: Math.ceil(inspections.length / 3),
    organizations: inspections.length,
    parts: reported.parts ?? parts(inspections),
    problems: reported.problems ?? problems.length,
    clues: round.clues === null ? '' : (reported.clues ?? clues.length),
    persons: reported.persons ?? '',
    ...(isSilent ? { done: '', basic: '', ongoing: '', notDone: '' } : states),
    rate: reported.rate ? `${((100 * states.done) / stated).toFixed(2)}%` : '',
    asOf: reported.asOf ?? AS_OF,
  }
}

function parts(inspections) {
  const types = [...new Set(inspections.map(({ type }) => type))]
  return types
    .map((type) => inspections.filter((item) => item.type === type).length + UNITS[type])
    .join('+')
}
