/** What a number in a cell stands for, as far as its number format tells. */
export type NumberForm =
  | { is: 'number' }
  | { is: 'percent' }
  /** Filled up with zeros, as codes are. */
  | { is: 'padded'; digits: number }
  /** `month`, `year`: the day, or day and month, are not shown. */
  | { is: 'date'; to: 'day' | 'month' | 'year' }
  | { is: 'time' }
  /** Hours that may be more than 24. */
  | { is: 'elapsed' }

export const PLAIN: NumberForm = { is: 'number' }
const DAY: NumberForm = { is: 'date', to: 'day' }
const MONTH: NumberForm = { is: 'date', to: 'month' }
const TIME: NumberForm = { is: 'time' }
const PERCENT: NumberForm = { is: 'percent' }
const ELAPSED: NumberForm = { is: 'elapsed' }

// Excel takes no longer ones.
const MAX_CODE = 255
const BUILT_IN: readonly (readonly [form: NumberForm, ids: readonly number[]])[] = [
  [PERCENT, [9, 10]],
  [DAY, [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]],
  [MONTH, [17, 27, 36, 50, 52, 57]],
  [TIME, [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
  [ELAPSED, [46]],
]

/** The form of a format that is known by its number; those from 27 on as in Chinese. */
export const builtInForm = (id: number): NumberForm =>
  BUILT_IN.find(([, ids]) => ids.includes(id))?.[0] ?? PLAIN

/** The form of a format code: `yyyy"年"m"月"d"日"`, `0.00%`, `000000`. */
export function formOf(code: string): NumberForm {
  if (code.length > MAX_CODE) return PLAIN
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./gs, '')
  if (/\[(h+|m+|s+)\]/i.test(bare)) return ELAPSED
  const [shown = ''] = bare.replace(/\[[^\]]*\]/g, '').split(';')
  if (/general|通用格式/i.test(shown)) return PLAIN
  const letters = shown
    .toLowerCase()
    .replace(/am\/pm|a\/p|上午\/下午/g, 'h')
    .replace(/e[+-]/g, '')
  if (/[ymdhse]|aaa/.test(letters)) return dateForm(letters)
  if (letters.includes('%')) return PERCENT
  return /^0{2,}$/.test(letters) ? { is: 'padded', digits: letters.length } : PLAIN
}

function dateForm(letters: string): NumberForm {
  const has = (pattern: RegExp) => pattern.test(letters)
  if (has(/[hs]/) && !has(/[yd]/)) return TIME
  if (!has(/[ye]/) || has(/[dhs]/)) return DAY
  return has(/m/) ? MONTH : { is: 'date', to: 'year' }
}
