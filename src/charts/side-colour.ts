import type { Tokens } from './tokens.ts'

const SIDES = { A: 'blue', B: 'ochre', C: 'teal', D: 'plum' } as const

/** The colour of a side of a comparison; the same on every page. */
export const sideColour = (side: string, { categorical, mark }: Tokens) =>
  side in SIDES ? categorical[SIDES[side as keyof typeof SIDES]] : mark
