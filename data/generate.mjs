/**
 * Writes the synthetic ledger: made-up regions, organizations and rounds with problems, clues, measures and
 * inspections, so that every view has records to show. `node data/generate.mjs` writes the files beside itself.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cluesOf } from './synthetic/clues.mjs'
import { csv } from './synthetic/csv.mjs'
import { inspectionsOf } from './synthetic/inspections.mjs'
import { measuresOf } from './synthetic/measures.mjs'
import { plan } from './synthetic/plan.mjs'
import { problemsOf } from './synthetic/problems.mjs'
import { randomFrom } from './synthetic/random.mjs'
import * as write from './synthetic/rows.mjs'
import { totalsOf } from './synthetic/totals.mjs'

const SEED = 20241231

/** The files by name; the same bytes every time. */
export function generate() {
  const random = randomFrom(SEED)
  const made = { inspections: [], problems: [], clues: [], measures: [], totals: [] }
  for (const round of plan) {
    const inspections = inspectionsOf(round, made.inspections, random)
    const problems = problemsOf({ ...round, inspections }, inspections, made.problems, random)
    const clues = cluesOf(round, inspections, random)
    made.totals.push({ round, ...totalsOf(round, { inspections, problems, clues }) })
    made.inspections.push(...inspections)
    made.problems.push(...problems)
    made.clues.push(...clues)
    made.measures.push(...problems.flatMap((problem) => measuresOf(problem, random)))
  }
  return {
    'synthetic-rounds.csv': csv(write.ROUND, [
      ...write.pooledRows,
      ...made.totals.map(write.roundRow),
    ]),
    'synthetic-problems.csv': csv(write.PROBLEM, made.problems.map(write.problemRow)),
    'synthetic-clues.csv': csv(write.CLUE, made.clues.map(write.clueRow)),
    'synthetic-measures.csv': csv(write.MEASURE, made.measures.map(write.measureRow)),
    'synthetic-inspections.csv': csv(write.INSPECTION, made.inspections.map(write.inspectionRow)),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(generate())) {
    writeFileSync(new URL(name, import.meta.url), text)
  }
}
