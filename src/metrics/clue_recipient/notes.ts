import { majorityNote } from '../clue-notes.ts'
import { counted } from '../clue-units.ts'
import type { Context } from '../metric.ts'
import type { SharedRecipient } from './columns.ts'
import { shownIn } from './derive.ts'

export const size = (rows: readonly SharedRecipient[], { lang, angle }: Context) =>
  counted(shownIn(rows)?.rows[0]?.total ?? 0, angle.unit, lang)

export function notes(rows: readonly SharedRecipient[], { lang, angle }: Context) {
  const say = WORDS[lang]
  const shown = shownIn(rows)
  const missing = shown?.rows.find(({ recipient }) => recipient === 'nr')?.clues ?? 0
  return [
    ...majorityNote(shown, lang, (clues) => counted(clues, angle.unit, lang)),
    {
      label: say.unreported,
      text: missing > 0 ? say.missing(counted(missing, angle.unit, lang)) : say.all,
    },
  ]
}

const WORDS = {
  zh: {
    unreported: '未报',
    missing: (clues: string) => `${clues}没有写明接收部门，斜纹单列。`,
    all: '没有未报。',
  },
  en: {
    unreported: 'Not reported',
    missing: (clues: string) => `${clues} name no recipient: hatched.`,
    all: 'none.',
  },
}
