import { count } from '#charts/numbers.ts'

/** `1 round`, `2 rounds`: a count with its English noun. */
export const many = (number: number, noun: string) =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`
