import { days } from './days.ts'
import { drawer, type RCase } from './draw.ts'
import { mixes } from './mixes.ts'
import { rates } from './rates.ts'

/** So many random cases of each kind, the same for the same seed. */
export function rCases(seed: number, ofEach: number): (RCase & { name: string })[] {
  const draw = drawer(seed)
  return Object.entries({ ...rates, ...days, ...mixes }).flatMap(([name, kind]) =>
    draw.many(ofEach, () => ({ name, ...kind(draw) })),
  )
}
