import { percent } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import type { SharedRecipient } from './columns.ts'
import { shownIn } from './derive.ts'

/** Who received the most. */
export function headline(rows: readonly SharedRecipient[], { lang }: Context): string {
  const say = WORDS[lang]
  const [first] = [...(shownIn(rows)?.rows ?? [])]
    .filter(({ recipient }) => recipient !== 'nr')
    .sort((a, b) => (b.clues ?? 0) - (a.clues ?? 0))
  if (rows.length === 0) return say.none
  return first ? say.most(first.receiver ?? '', percent(first.share ?? 0, 0)) : say.unknown
}

const WORDS = {
  zh: {
    none: '所选轮次没有逐条的线索记录',
    unknown: '线索记录都没有写明接收部门',
    most: (name: string, share: string) => `${share} 的线索由${name}接收`,
  },
  en: {
    none: 'No clue records in the rounds in scope',
    unknown: 'No clue record names a recipient',
    most: (name: string, share: string) =>
      `Received by ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${share} of clues`,
  },
}
