import type { DraftBooks } from '#intake/ask/draft.ts'
import type { BookPart, PartKind } from '#intake/report.ts'

/** Where the records go, in the order of the file, those rejected last; what can load and what is rejected is there even if none. */
export function balanceParts({ parts }: Pick<DraftBooks, 'parts'>): readonly BookPart[] {
  const partOf = (kind: PartKind): BookPart =>
    parts.find((part) => part.kind === kind) ?? { kind, count: 0, from: 0, to: 0 }
  const read = parts.filter(({ kind }) => kind !== 'rejected')
  const some = read.some(({ kind }) => kind === 'data') ? read : [...read, partOf('data')]
  return [...some, partOf('rejected')]
}

/** The parts that are no data, in the order of the file. */
export const asideParts = ({ parts }: Pick<DraftBooks, 'parts'>): readonly BookPart[] =>
  parts.filter(({ kind }) => kind !== 'data' && kind !== 'rejected')

/** Records read for which there is no place; 0 when the books balance, and they must. */
export const unplaced = ({ read, loaded, rejected, setAside }: DraftBooks): number =>
  read - loaded - rejected - setAside
