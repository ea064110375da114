import type { Draft } from '#intake/ask/draft.ts'
import type { Question } from '#intake/rule.ts'

/** Questions about columns, by header, and those about the file as a whole or its regions. */
export function questionsFor({ questions, reading }: Draft) {
  const headers = new Set(reading.columns.map(({ header }) => header))
  const columns = new Map<string, Question[]>()
  const file: Question[] = []
  for (const question of questions) {
    const { header, rule } = question
    if (header === '' || rule.startsWith('region_') || !headers.has(header)) file.push(question)
    else columns.set(header, [...(columns.get(header) ?? []), question])
  }
  return { columns: columns as ReadonlyMap<string, readonly Question[]>, file }
}
