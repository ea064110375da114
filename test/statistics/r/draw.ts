import { seeded } from '#statistics/random.ts'

/** `expression`: R code whose values `ours` should be; null stands for NA. `tolerance` is 1e-6 where absent. */
export interface RCase {
  expression: string
  ours: readonly (number | null)[]
  tolerance?: number
}

export interface Draw {
  share: () => number
  whole: (least: number, most: number) => number
  /** From `least` on, small numbers as often as large ones. */
  spread: (least: number, most: number) => number
  many: <T>(length: number, make: () => T) => T[]
}

export function drawer(seed: number): Draw {
  const share = seeded(seed)
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    whole,
    spread: (least, most) => least + Math.floor((most - least + 1) ** share()) - 1,
    many: (length, make) => Array.from({ length }, make),
  }
}

/** One value a line: R reads no line of more than 4095 characters from its input. */
export const vector = (values: readonly number[]) => `c(${values.join(',\n')})`
export const matrix = (table: readonly (readonly number[])[]) =>
  `matrix(${vector(table.flat())}, ${table.length}, byrow = TRUE)`
export const bounds = ({ low, high }: { low: number; high: number }) => [low, high]
