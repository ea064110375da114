import type { Draft } from '#intake/ask/draft.ts'
import { Panel } from '#ui/Panel.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import { questionsFor } from './questions.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface FileQuestionsProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

/** What is asked about the file as a whole, and about its regions. */
export function FileQuestions({ draft, reviser, words }: FileQuestionsProps) {
  const { file } = questionsFor(draft)
  if (file.length === 0) return null
  return (
    <Panel className="span-12" eyebrow={draft.file.name} title={words.fileQuestions(file.length)}>
      {file.map((question) => (
        <QuestionRow
          key={`${question.rule} ${question.header}`}
          {...{ question, draft, reviser, words }}
        />
      ))}
    </Panel>
  )
}
