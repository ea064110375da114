import { sum } from './sum.ts'

/** How many of the largest counts make up at least 80 % of the total (Pareto's vital few); 0 of nothing. */
export function vitalFew(counts: readonly number[]): number {
  const total = sum(counts)
  const falling = [...counts].sort((a, b) => b - a)
  let few = 0
  for (let held = 0; 5 * held < 4 * total; few++) held += falling[few]!
  return few
}
