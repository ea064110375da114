import { addDays } from './calendar.mjs'
import { ORGANIZATIONS } from './vocabulary.mjs'

/** The organizations inspected in one round; none is inspected twice, but for those looked back on. */
export function inspectionsOf(round, earlier, random) {
  const { region } = round
  const former = earlier.filter((item) => item.round.region === region)
  const chosen = round.rechecks
    ? former.filter((item) => item.round.label === round.rechecks)
    : Object.entries(round.organizations).flatMap(([type, count]) =>
        free(type, region, former)
          .slice(0, count)
          .map((name) => ({ name, type })),
      )
  return chosen.map(({ name, type, round: prior }, i) => ({
    round,
    name,
    type,
    kind: round.kinds[i % 3 === 2 ? round.kinds.length - 1 : 0],
    feedback: addDays(round.end, round.lag + random.whole(0, 6)),
    prior: prior?.label ?? '',
    /** How many problems it has and how fast it rectifies, against others of its type. */
    burden: Math.exp(0.35 * random.normal()),
    pace: Math.exp(0.3 * random.normal()),
  }))
}

const free = (type, region, former) =>
  ORGANIZATIONS[type]
    .map((name) => region.name + name)
    .filter((name) => !former.some((item) => item.name === name))
