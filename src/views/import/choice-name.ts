import type { Lang } from '#i18n/lang.ts'
import type { Draft } from '#intake/ask/draft.ts'
import type { Question } from '#intake/rule.ts'
import { extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import type { Words } from './words.ts'

interface ChoiceContext {
  question: Question
  choice: string
  reading: Pick<Draft['reading'], 'extract' | 'hiddenSheets'>
  lang: Lang
  words: Words
  regionName: (key: string) => string
}

/** A choice in words. */
export function choiceName({
  question,
  choice,
  reading: { extract, hiddenSheets },
  lang,
  words,
  regionName,
}: ChoiceContext): string {
  const { rule } = question
  const known = words.choices[`${rule}.${choice}`] ?? words.choices[choice]
  if (rule === 'extract') return extractOf(choice as ExtractId)[lang]
  if (rule === 'sheet')
    return hiddenSheets.includes(choice) ? words.facts.hiddenSheet(choice) : choice
  if (known) return known
  if (rule === 'no_year') return words.year(choice)
  if (rule === 'fuzzy_header' && extract)
    return extractOf(extract).columns[choice]?.[lang] ?? choice
  return rule.startsWith('region_') ? regionName(choice) : choice
}
