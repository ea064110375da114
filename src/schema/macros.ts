import { comparedMacros } from './compared.ts'
import clueInScope from './records/clue_in_scope.sql?raw'
import clueTotal from './records/clue_total.sql?raw'
import problemInScope from './records/problem_in_scope.sql?raw'
import rectificationInScope from './records/rectification_in_scope.sql?raw'
import fact from './rollup/fact.sql?raw'
import scope from './scope.sql?raw'

/** The macros that metrics ask, in the order to create them, once the data are rolled up. */
export const macros: readonly string[] = [
  fact,
  scope,
  problemInScope,
  rectificationInScope,
  clueInScope,
  clueTotal,
  ...comparedMacros,
]
