import { fixed, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'

const NEAR = 0.02

/** The size of a ratio in words: 一半, 三分之二, 65%, 2 倍, 1.4 倍. In Chinese with the space that stands before a digit. */
export function times(ratio: number, lang: Lang): string {
  const part = PARTS.find(([of]) => Math.abs(ratio - of) <= NEAR)
  if (part) return part[1][lang]
  const zh = lang === 'zh'
  if (ratio < 1) return zh ? ` ${percent(ratio, 0)}` : percent(ratio, 0)
  const whole = Math.round(ratio)
  const size =
    Math.abs(ratio - whole) <= 0.05 * whole && whole > 1
      ? String(whole)
      : fixed(ratio, ratio < 1.1 ? 2 : 1)
  if (!zh && size === '2') return 'twice'
  return zh ? ` ${size} 倍` : `${size} times`
}

/** As it stands before the name of the other: `half of`, `twice`. */
export const timesOf = (ratio: number, lang: Lang): string =>
  lang === 'en' && ratio < 1 ? `${times(ratio, lang)} of` : times(ratio, lang)

const PARTS = [
  [1 / 4, { zh: '四分之一', en: 'a quarter' }],
  [1 / 3, { zh: '三分之一', en: 'a third' }],
  [1 / 2, { zh: '一半', en: 'half' }],
  [2 / 3, { zh: '三分之二', en: 'two thirds' }],
  [3 / 4, { zh: '四分之三', en: 'three quarters' }],
] as const
