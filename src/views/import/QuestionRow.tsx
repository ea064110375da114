import { useId } from 'react'
import type { Draft } from '#intake/ask/draft.ts'
import type { Question } from '#intake/rule.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { choiceName } from './choice-name.ts'
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
  const counted = column ? words.question.cells(count) : words.question.records(count)
  return (
    <div
      className="import-question"
      data-question={rule}
      data-header={header}
      data-answer={answer ?? ''}
    >
      <Icon name={answer === null ? 'warn' : 'check'} />
      <p id={id}>
        {words.asks[rule]} <small>{[counted, words.question.examples(examples)].join(' · ')}</small>
      </p>
      {rule !== 'unknown_code' && (
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
                extract: draft.reading.extract,
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
