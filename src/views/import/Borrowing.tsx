import type { Borrowed } from '#intake/ask/draft.ts'
import { Icon } from '#ui/Icon.tsx'
import { type Words, wordFor } from './words.ts'

interface BorrowingProps {
  borrowed: Borrowed
  words: Words
  onRefuse: () => void
}

/** Whose recipe is used, and how this file differs from that one. */
export function Borrowing({ borrowed, words, onRefuse }: BorrowingProps) {
  const { name, addedHeaders, missingHeaders, changed } = borrowed
  const joined = (items: readonly string[]) => items.join(words.separator)
  const facts = changed.map((fact) => wordFor(words.factNames, fact))
  const differences = [
    ...(addedHeaders.length > 0 ? [words.added(joined(addedHeaders))] : []),
    ...(missingHeaders.length > 0 ? [words.missing(joined(missingHeaders))] : []),
    ...(facts.length > 0 ? [words.changed(joined(facts))] : []),
  ]
  return (
    <p className="import-borrowed" data-borrowed={name}>
      <Icon name="info" />
      <span>
        <b>{words.borrowed(name)}</b>{' '}
        {differences.length > 0 ? differences.join(words.stop) : words.same}
      </span>
      <button type="button" className="link" onClick={onRefuse}>
        {words.unborrow}
      </button>
    </p>
  )
}
