import type { Draft } from '#intake/ask/draft.ts'
import { openQuestions } from '#intake/ask/open-questions.ts'
import type { FileReport } from '#intake/report.ts'

/** A file's report; of one that waits for its reader, what was made of it by the choices so far. */
export function asRead(file: FileReport, draft: Draft | undefined): FileReport {
  if (file.status !== 'needs-confirmation' || !draft) return file
  const { encoding, delimiter, sheet, extract, columns } = draft.reading
  const { rules, error } = draft
  return { ...file, encoding, delimiter, sheet, extract, columns, rules, error }
}

/** How many questions wait for an answer. */
export const openCount = (draft: Draft | undefined): number =>
  draft ? openQuestions(draft.questions, draft.recipe).length : 0
