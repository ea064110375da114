import { useId } from 'react'
import type { DraftBooks } from '#intake/ask/draft.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface HandlingProps {
  books: DraftBooks
  reviser: Reviser
  words: Words['rejects']
}

/** What becomes of a file with rejected rows: the others are loaded, or it waits until none is rejected. */
export function Handling({ books: { loaded, rejected }, reviser, words }: HandlingProps) {
  const name = useId()
  const ways = [
    { id: 'load', held: false, text: words.load(loaded), note: words.loadNote(rejected) },
    { id: 'hold', held: true, text: words.hold, note: words.holdNote },
  ]
  return (
    <fieldset className="import-handling">
      <legend>{words.handling}</legend>
      {ways.map(({ id, held, text, note }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            data-handling={id}
            checked={held === reviser.recipe.hold}
            onChange={() => reviser.revise((recipe) => ({ ...recipe, hold: held }))}
          />
          <span>
            {text}
            <small>{note}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
