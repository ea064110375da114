import clueKnown from './clue_known.sql?raw'
import problemKnown from './problem_known.sql?raw'
import roundKnown from './round_known.sql?raw'
import words from './words.sql?raw'

/** The tables that the macros read. */
export const rolledUp = [
  'round_known',
  'problem_known',
  'problem_sum',
  'clue_known',
  'clue_sum',
  'inspected_organization',
] as const

/** SQL that makes them anew from the typed tables, to be run after every change of the data or of the time limits. */
export const rollUp: string = [words, roundKnown, problemKnown, clueKnown].join('\n')
