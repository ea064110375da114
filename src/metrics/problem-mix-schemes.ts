import type { Lang } from '#i18n/lang.ts'
import { schemes as schemeCodes } from '#schema/codes.ts'
import { schemes } from '#schema/crosswalk.ts'

const EVERY_AXIS = ['A', 'B', 'C', 'D']
const MAIN_AXES = ['A', 'B', 'C']

/** The axes that a scheme can state; problems of no stated scheme are named in the built-in taxonomy. */
const axesOf = (scheme: string): readonly string[] => schemes[scheme]?.axes ?? EVERY_AXIS

/** The axes that a scheme can't state. */
export const absentAxes = (scheme: string): string[] =>
  EVERY_AXIS.filter((axis) => !axesOf(scheme).includes(axis))

/** Whether a class can occur under a scheme; what lies outside the axes can under any. */
export const hasClass = (scheme: string, code: string) =>
  code.startsWith('Z') || axesOf(scheme).includes(code.charAt(0))

/** Whether problems named in a scheme can be compared: it states the three main axes, by exact links only. */
export function isExact(scheme: string): boolean {
  const known = schemes[scheme]
  if (!known) return true
  return (
    !known.facet &&
    known.crossings.every(({ exactness }) => exactness === 'E') &&
    MAIN_AXES.every((axis) => known.axes.includes(axis))
  )
}

export function schemeName(scheme: string, lang: Lang): string {
  const code = schemeCodes.codes.find((known) => known.code === scheme)
  if (code) return code[lang]
  return scheme || (lang === 'zh' ? '未注明口径' : 'Scheme not stated')
}
