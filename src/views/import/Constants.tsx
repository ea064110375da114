import { useState } from 'react'
import type { Draft } from '#intake/ask/draft.ts'
import { extractOf } from '#schema/extracts.ts'
import { useLang } from '#ui/useLang.ts'
import { withConstant } from './revise.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface ConstantsProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

const GIVEN = ['region', 'round']

/** The region and the round of a whole file, where it has no such column: the reader writes them once. */
export function Constants({ draft, reviser, words }: ConstantsProps) {
  const lang = useLang()
  const { extract, columns } = draft.reading
  if (!extract) return null
  const fields = extractOf(extract).columns
  const lacking = GIVEN.filter(
    (id) => fields[id]?.required && columns.every(({ column }) => column !== id),
  )
  return lacking.map((id) => (
    <Constant
      key={id}
      label={words.mapping.wholeFile(fields[id]![lang])}
      note={words.mapping.wholeFileNote}
      column={id}
      reviser={reviser}
    />
  ))
}

interface ConstantProps {
  label: string
  note: string
  column: string
  reviser: Reviser
}

/** Enter, or leaving the field, has the file read with it. */
function Constant({ label, note, column, reviser }: ConstantProps) {
  const given = reviser.recipe.constants.find((one) => one.column === column)?.value ?? ''
  const [text, setText] = useState(given)
  const enter = () => {
    const value = text.trim()
    if (value !== given) reviser.revise((recipe) => withConstant(recipe, column, value))
  }
  return (
    <label className="import-constant" data-constant={column}>
      {label}
      <input
        value={text}
        maxLength={64}
        onChange={(event) => setText(event.target.value)}
        onBlur={enter}
        onKeyDown={(event) => event.key === 'Enter' && enter()}
      />
      <small>{note}</small>
    </label>
  )
}
