import { clues } from './clues.ts'
import { inspections } from './inspections.ts'
import { measures } from './measures.ts'
import { problems } from './problems.ts'
import { rounds } from './rounds.ts'
import { spellings } from './spelling.ts'
import type { Column, Extract, ExtractId } from './table.ts'

/** Every extract, in the order in which they are offered. */
export const extracts: readonly Extract[] = [rounds, problems, clues, measures, inspections]

/** The extract with an id. */
export const extractOf = (id: ExtractId): Extract => extracts.find((extract) => extract.id === id)!

/** Column ids of an extract, in the order of its template. */
export const columnIds = (extract: Extract): readonly string[] => Object.keys(extract.columns)

/** Columns of an extract with their ids, in the order of its template. */
export const columnsOf = (extract: Extract): readonly (Column & { id: string })[] =>
  Object.entries(extract.columns).map(([id, column]) => ({ id, ...column }))

/** Every header that means a column, to be compared as `plain` text: its id, names and synonyms. */
export const headersOf = (id: string, column: Column): readonly string[] => [
  ...new Set([id, column.en, ...spellings(column.zh), ...column.headers]),
]
