import { comparedMacros } from './compared.ts'
import clueInScope from './records/clue_in_scope.sql?raw'
import clueTotal from './records/clue_total.sql?raw'
import due from './records/due.sql?raw'
import problemInScope from './records/problem_in_scope.sql?raw'
import rectificationInScope from './records/rectification_in_scope.sql?raw'
import fact from './rollup/fact.sql?raw'
import recorded from './rollup/recorded.sql?raw'
import reported from './rollup/reported.sql?raw'
import roundFact from './rollup/round_fact.sql?raw'
import scope from './scope.sql?raw'

/** The macros that metrics ask, in the order to create them, after the tables exist. */
export const macros: readonly string[] = [
  fact,
  reported,
  recorded,
  roundFact,
  scope,
  due,
  problemInScope,
  rectificationInScope,
  clueInScope,
  clueTotal,
  ...comparedMacros,
]
