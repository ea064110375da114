import { many } from '../clue-counts.ts'
import { majorityNote } from '../clue-notes.ts'
import { counted } from '../clue-units.ts'
import type { Context } from '../metric.ts'
import type { SharedWay } from './columns.ts'
import { shareOf, shownIn } from './derive.ts'

export function size(rows: readonly SharedWay[], { lang, angle }: Context) {
  return counted(shownIn(rows)?.total?.total ?? 0, angle.unit, lang)
}

export function notes(rows: readonly SharedWay[], { lang, angle }: Context) {
  const say = WORDS[lang]
  const shown = shownIn(rows)
  const without = rows
    .filter((row) => row.way === null)
    .reduce((rounds, row) => rounds + (row.rounds ?? 0), 0)
  const missing = shareOf(shown?.total ?? null, 'nr')?.clues ?? 0
  return [
    ...majorityNote(shown, lang, (clues) => counted(clues, angle.unit, lang)),
    {
      label: say.unknown,
      text: [
        ...(missing > 0 ? [say.missing(counted(missing, angle.unit, lang))] : []),
        ...(without > 0 ? [say.without(without)] : []),
        ...(missing + without === 0 ? [say.none] : []),
      ].join(say.joint),
    },
    { label: say.units, text: say.never },
  ]
}

const WORDS = {
  zh: {
    unknown: '未报',
    missing: (clues: string) => `${clues}期限已过或没有移交日期，也没有处置方式，斜纹单列`,
    without: (rounds: number) => `${rounds} 轮没有线索清单，不在图中`,
    none: '无',
    joint: '；',
    units: '计数单位',
    never: '件与人分开计数，从不相加。',
  },
  en: {
    unknown: 'Not reported',
    missing: (clues: string) =>
      `${clues} past the limit or with no day of transfer have no way of disposal: hatched`,
    without: (rounds: number) => `${many(rounds, 'round')} without a clue list, not shown`,
    none: 'none',
    joint: '; ',
    units: 'Unit',
    never: 'pieces and persons are counted apart and never added.',
  },
}
