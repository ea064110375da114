import type { Lang } from '#i18n/lang.ts'
import { natureWord } from './clue-natures.ts'

interface Shown {
  nature: string
  others: readonly { nature: string; size: number }[]
}

/** Footer sentences on records: of what kind those shown are, and what else stands apart in the table. */
export function majorityNote(shown: Shown | null, lang: Lang, counted: (size: number) => string) {
  if (!shown) return []
  const say = WORDS[lang]
  const apart = shown.others.map(
    ({ nature, size }) => `${natureWord(nature, lang)} ${counted(size)}`,
  )
  return [
    { label: say.source, text: say.records(natureWord(shown.nature, lang)) },
    ...(apart.length > 0 ? [{ label: say.apart, text: apart.join(say.joint) + say.stop }] : []),
  ]
}

const WORDS = {
  zh: {
    source: '来源',
    records: (nature: string) => `${nature}，逐条线索记录。`,
    apart: '另有（见表格）',
    joint: '；',
    stop: '。',
  },
  en: {
    source: 'Sources',
    records: (nature: string) => `${nature}, clue by clue.`,
    apart: 'Apart (see the table)',
    joint: '; ',
    stop: '.',
  },
}
