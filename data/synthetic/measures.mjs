import { addDays } from './calendar.mjs'
import { MEASURES, OWNERS } from './vocabulary.mjs'

/** The measures for one problem; a few problems have none, a few measures no owner or no deadline. */
export function measuresOf(problem, random) {
  if (problem.state === 'withdrawn' || random.chance(0.06)) return []
  const count = random.weighted([
    [1, 62],
    [2, 30],
    [3, 8],
  ])
  const first = random.whole(0, MEASURES.length - 1)
  return Array.from({ length: count }, (_, i) => ({
    id: `${problem.id}-${i + 1}`,
    problem,
    text: MEASURES[(first + i) % MEASURES.length],
    owner: random.chance(0.94) ? random.pick(OWNERS) : '',
    due: random.chance(0.96) ? problem.due : '',
    ...progress(problem, i === count - 1, random),
  }))
}

/** The last measure closes the problem; those before it may have been done earlier. */
function progress({ state, doneOn, inspection }, isLast, random) {
  if (state !== 'done')
    return { state: isLast ? state : random.pick(['ongoing', state]), doneOn: '' }
  const earlier = addDays(doneOn, -random.whole(0, 20))
  return { state, doneOn: isLast || earlier < inspection.feedback ? doneOn : earlier }
}
