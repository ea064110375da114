import { useState } from 'react'
import type { Draft } from '#intake/ask/draft.ts'
import type { Recipe } from '#intake/recipe.ts'
import { isDelimiter } from '#intake/structure/delimiters.ts'
import { Choice } from '#ui/Choice.tsx'
import { AUTO, Fact, Pick } from './Fact.tsx'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface DelimiterFactProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

const DELIMITERS = [',', '\t', ';', '|', '，', '、'] as const
const QUOTES = ['"', "'"] as const
const OTHER = 'other'

/** What stands between cells, one of those that are usual or any that the reader types. */
export function DelimiterFact({ draft, reviser, words }: DelimiterFactProps) {
  const [isTyping, setTyping] = useState(false)
  const { reading } = draft
  const { facts } = words
  const names = words.delimiters as Readonly<Record<string, string>>
  const chosen = reviser.recipe.delimiter
  const own = chosen !== null && !(chosen in names) ? [chosen] : []
  const choose = (delimiter: string | null) => {
    setTyping(false)
    reviser.revise((recipe) => ({ ...recipe, delimiter }))
  }
  const note = (
    <span className="import-pick">
      {reading.columns.length > 0 && facts.columns(reading.columns.length)}
      <QuotePick {...{ draft, reviser, words }} />
    </span>
  )
  return (
    <Fact name={facts.delimiter} note={note}>
      <Pick
        hook="delimiter"
        label={facts.delimiter}
        value={isTyping ? OTHER : (chosen ?? AUTO)}
        options={[
          { value: AUTO, text: facts.auto },
          ...[...DELIMITERS, ...own].map((value) => ({ value, text: nameOf(value, names) })),
          { value: OTHER, text: facts.otherDelimiter },
        ]}
        found={reading.delimiter === null ? facts.unknown : nameOf(reading.delimiter, names)}
        onChange={(value) => (value === OTHER ? setTyping(true) : choose(value || null))}
      />
      {isTyping && <OtherDelimiter label={facts.typeDelimiter} onEnter={choose} />}
    </Fact>
  )
}

interface OtherDelimiterProps {
  label: string
  onEnter: (delimiter: string) => void
}

/** Takes the signs between cells as they are typed: Enter, or leaving the field, has the file read by them. */
function OtherDelimiter({ label, onEnter }: OtherDelimiterProps) {
  const [text, setText] = useState('')
  const enter = () => {
    if (isDelimiter(text)) onEnter(text)
  }
  return (
    <input
      className="import-delimiter"
      aria-label={label}
      placeholder={label}
      maxLength={8}
      // biome-ignore lint/a11y/noAutofocus: the reader has just asked for the field
      autoFocus
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={enter}
      onKeyDown={(event) => event.key === 'Enter' && enter()}
    />
  )
}

function QuotePick({ draft: { reading }, reviser, words: { facts } }: DelimiterFactProps) {
  return (
    <Choice
      label={facts.quote}
      value={reviser.recipe.quote ?? AUTO}
      options={[
        { value: AUTO, text: facts.quoteFound(reading.quote) },
        ...QUOTES.map((value) => ({ value, text: facts.quoteSet(value) })),
      ]}
      onChange={(value) =>
        reviser.revise((recipe) => ({ ...recipe, quote: (value || null) as Recipe['quote'] }))
      }
    />
  )
}

/** A sign without a name as it stands; one that can't be seen by its code. */
function nameOf(sign: string, names: Readonly<Record<string, string>>): string {
  const code = sign.charCodeAt(0)
  const isSeen = code > 32 && code !== 127
  return names[sign] ?? (isSeen ? sign : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
}
