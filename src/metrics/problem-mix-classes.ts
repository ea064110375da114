import type { Tokens } from '#charts/tokens.ts'
import type { Lang } from '#i18n/lang.ts'
import { axes, categories } from '#schema/taxonomy.ts'
import type { Angle } from '#scope/angle.ts'

export type MixLevel = Angle['level']

/** A category outside the axes: `Z1` other, `Z8` reported but unclassified; not reported is null or `Z9`. */
export const OTHER = 'Z1'
const UNCLASSIFIED = 'Z8'

/** Whether a problem's category is known. */
export const isClassified = (category: string | null): category is string =>
  category !== null && category !== UNCLASSIFIED && category !== 'Z9'

export const isUnclassified = (category: string | null) => category === UNCLASSIFIED

/** The class of a problem's category: its axis, or its L2 code; `B0` when only the axis B is known. */
export function classOf(category: string, level: MixLevel): string {
  if (category === OTHER) return OTHER
  if (level === 'axis') return category.charAt(0)
  return category.length === 1 ? `${category}0` : category
}

/** Whether a class is an axis of which nothing finer is known. */
export const isUndivided = (code: string) => code.endsWith('0')

export const axisCodes = axes.map(({ code }) => code as string).filter((code) => code !== 'Z')

/** The classes of a level in their order, without what lies outside the axes. */
export const classesOf = (level: MixLevel): readonly string[] =>
  level === 'axis'
    ? axisCodes
    : categories.filter(({ axis }) => axis !== 'Z').map(({ code }) => code)

/** The classes into which one axis divides, and its undivided rest. */
export const classesWithin = (axis: string): readonly string[] => [
  ...classesOf('category').filter((code) => code.startsWith(axis)),
  `${axis}0`,
]

/** A class as figures name it: axes in short. */
export function className(code: string, lang: Lang): string {
  const known = categories.find((category) => category.code === code)
  if (known) return known[lang]
  const axis = axes.find((one) => one.code === code.charAt(0))?.short[lang] ?? code
  if (!isUndivided(code)) return axis
  return lang === 'zh' ? `${axis}（未细分）` : `${axis}, not divided`
}

const COLOURS = { A: 'blue', B: 'ochre', C: 'teal', D: 'plum' } as const

/** Every class has its axis's colour on every page; what lies outside is grey. */
export const classColour = (code: string, { categorical }: Tokens): string =>
  categorical[COLOURS[code.charAt(0) as keyof typeof COLOURS] ?? 'grey']
