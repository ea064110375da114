import { counted } from '#figure/counted.ts'
import type { Lang } from '#i18n/lang.ts'
import type { BookPart } from '#intake/report.ts'

/** Whether the records of a part stand one below the other. */
export const isUnbroken = ({ count, from, to }: BookPart): boolean => to - from + 1 === count

/** Where in its file a part stands; empty for a part of no records. */
export const partLines: Readonly<Record<Lang, (part: BookPart) => string>> = {
  zh(part) {
    const { count, from, to } = part
    if (count === 0) return ''
    if (from === to) return `第 ${counted(from)} 行`
    const range = `第 ${counted(from)}–${counted(to)} 行`
    return isUnbroken(part) ? range : `${range}之间`
  },
  en(part) {
    const { count, from, to } = part
    if (count === 0) return ''
    if (from === to) return `Line ${counted(from)}`
    const range = `${counted(from)}–${counted(to)}`
    return isUnbroken(part) ? `Lines ${range}` : `Within lines ${range}`
  },
}
