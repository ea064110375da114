import { counted } from '#figure/counted.ts'
import type { Lang } from '#i18n/lang.ts'
import type { FileReport } from '#intake/report.ts'
import { partLines } from '../part-lines.ts'
import type { BalancePart } from './BalanceBar.tsx'
import { type Words, wordFor } from './words.ts'

/** Rows set aside for one reason. */
export interface Aside {
  reason: string
  lines: number
  note: string
}

interface Counts {
  loaded: number
  rejected: number
  setAside: number
}

/** The parts that rows read fall into, in the order of the equation. */
export function balanceParts(counts: Counts, words: Words): readonly BalancePart[] {
  const { balance, files } = words
  return [
    { id: 'loaded', name: balance.loaded, note: balance.loadedNote, rows: counts.loaded },
    { id: 'rejected', name: balance.rejected, note: balance.rejectedNote, rows: counts.rejected },
    { id: 'aside', name: files.setAside, note: '', rows: counts.setAside },
  ]
}

/** The same, with the rows set aside split by what they are. */
export function detailedParts(
  counts: Counts,
  asides: readonly Aside[],
  repeated: number,
  words: Words,
): readonly BalancePart[] {
  const [loaded, rejected] = balanceParts(counts, words) as [BalancePart, BalancePart]
  const rest = asides.map((aside) => ({
    id: aside.reason,
    name: wordFor(words.setAside.reasons, aside.reason),
    note: aside.note,
    rows: aside.lines,
  }))
  if (repeated === 0) return [loaded, rejected, ...rest]
  const { duplicate, duplicateNote } = words.balance
  const again = { id: 'duplicate', name: duplicate, note: duplicateNote, rows: repeated }
  return [loaded, rejected, ...rest, again]
}

/** The parts of one file, each with its lines, in the order of the file; what was rejected and what a twin has come last. */
export function fileParts(file: FileReport, lang: Lang, words: Words): readonly BalancePart[] {
  const [loaded, rejected] = balanceParts(file, words) as [BalancePart, BalancePart]
  const placed = file.parts.map((part): BalancePart => {
    const { kind, count } = part
    const ends = kind === 'data' ? loaded : kind === 'rejected' ? rejected : null
    return {
      id: ends?.id ?? kind,
      name: ends?.name ?? wordFor(words.setAside.reasons, kind),
      note: partLines[lang](part),
      rows: count,
    }
  })
  const missing = [loaded, rejected].filter(({ id }) => placed.every((part) => part.id !== id))
  return [...placed, ...missing.map((part) => ({ ...part, note: '' }))]
}

/** The bar in words, for those who don't see it. */
export const balanceLabel = (parts: readonly BalancePart[], words: Words): string =>
  words.balance.bar(
    parts.map((part) => `${part.name} ${counted(part.rows)}`).join(words.balance.separator),
  )
