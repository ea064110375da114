import type { Tokens } from '#charts/tokens.ts'
import type { Lang } from '#i18n/lang.ts'

/** Ways of disposal in their order, then what has none yet. `other`: in words that are no code. */
export const WAYS = ['talk', 'verify', 'hold', 'close', 'file', 'other', 'open', 'nr'] as const
export type Way = (typeof WAYS)[number]

/** Those that always stand in a bar; the rest where they occur. */
export const USUAL: readonly Way[] = ['talk', 'verify', 'hold', 'close', 'open', 'nr']

export const wayWords: Record<Lang, Record<Way, string>> = {
  zh: {
    talk: '谈话函询',
    verify: '初步核实',
    hold: '暂存待查',
    close: '予以了结',
    file: '拟立案',
    other: '其他',
    open: '办理中',
    nr: '未报',
  },
  en: {
    talk: 'Talk or inquiry',
    verify: 'Verification',
    hold: 'Held pending',
    close: 'Closed',
    file: 'To be filed',
    other: 'Other',
    open: 'In hand',
    nr: 'Not reported',
  },
}

/** The colour of a way; not reported is hatched and has none. */
export const wayColour = (way: Way, { categorical, line }: Tokens): string | null =>
  ({
    talk: categorical.blue,
    verify: categorical.sky,
    hold: categorical.sand,
    close: categorical.teal,
    file: categorical.plum,
    other: categorical.grey,
    open: line.strong,
    nr: null,
  })[way]
