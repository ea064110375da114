import type { DraftColumn } from '#intake/ask/draft.ts'
import type { Words } from './words.ts'

// A text of so few values is a list to choose from.
const FEW = 20

/** What a source column looks like, in words; `rows` that the file has tell whether some of its cells are empty. */
export function kindName(
  { kind, forms, hasOthers, distinct, filled }: DraftColumn,
  rows: number,
  { kinds, dates, texts, withOthers, withEmpty }: Words['mapping'],
): string {
  const isList = kind === 'text' && distinct <= FEW && distinct < filled
  const plain = isList ? texts(distinct) : kind === 'date' ? dates(forms) : kinds[kind]
  const whole = hasOthers ? withOthers(plain) : plain
  return kind !== 'empty' && filled < rows ? withEmpty(whole) : whole
}
