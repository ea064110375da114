import { useId } from 'react'
import type { Draft } from '#intake/ask/draft.ts'
import type { Question } from '#intake/rule.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { choiceName } from './choice-name.ts'
import { LABELS } from './Labels.tsx'
import { answerOf, withAnswer } from './revise.ts'
import { useRegionNames } from './useRegionNames.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface QuestionRowProps {
  question: Question
  draft: Draft
  reviser: Reviser
  words: Words
}

/** One question with its examples and what can be answered; the answer takes effect at once. */
export function QuestionRow({ question, draft, reviser, words }: QuestionRowProps) {
  const id = useId()
  const lang = useLang()
  const regionName = useRegionNames(question)
  const { rule, header, column, count, examples, choices } = question
  const answer = answerOf(reviser.recipe, question)
  const isPlace = rule.startsWith('region_')
  const facts = [
    ...(count > 0 ? [column ? words.question.cells(count) : words.question.records(count)] : []),
    ...(examples.length > 0 && !isPlace ? [words.question.examples(examples.map(shortened))] : []),
  ]
  return (
    <div
      className="import-question"
      data-question={rule}
      data-header={header}
      data-answer={answer ?? ''}
    >
      <Icon name={answer === null ? 'warn' : 'check'} />
      <p id={id}>
        {isPlace && <b>{header} </b>}
        {words.asks[rule]} <small>{facts.join(' · ')}</small>
      </p>
      {rule === 'unknown_code' ? (
        <button type="button" className="link" onClick={toLabels}>
          {words.labels.jump}
        </button>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out inline in Chromium 89
        <span role="group" aria-labelledby={id} className="import-choices">
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              data-choice={choice}
              aria-pressed={choice === answer}
              onClick={() =>
                reviser.revise((recipe) =>
                  withAnswer(recipe, question, choice === answer ? null : choice),
                )
              }
            >
              {choiceName({
                question,
                choice,
                reading: draft.reading,
                lang,
                words,
                regionName,
              })}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}

const LONGEST = 48

/** A whole line among the examples would push the choices away. */
const shortened = (example: string) =>
  example.length > LONGEST ? `${example.slice(0, LONGEST)}…` : example

function toLabels() {
  const first = document.querySelector<HTMLElement>(`#${LABELS} .asked button`)
  first?.scrollIntoView({ block: 'center' })
  first?.focus({ preventScroll: true })
}
