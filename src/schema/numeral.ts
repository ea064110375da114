const DIGITS = '零一二三四五六七八九'

/** A numeral of one or two digits, Chinese or Arabic, as a pattern part. */
export const NUMERAL = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})'

/** 1…99 from `十二`, `两`, `12`; null when it is no such number. */
export function numeral(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text) || null
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(
    text.replace('两', '二'),
  )
  const [, tens = '', ten = '', ones = ''] = parts ?? []
  if (!ten && tens && ones) return null
  const value = ten
    ? (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
    : DIGITS.indexOf(tens || ones || '?')
  return value > 0 ? value : null
}
