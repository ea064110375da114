const DIGITS = '零一二三四五六七八九'

/** 1…99 in Chinese numerals, as rounds are numbered: 12 → 十二. Others stay in digits. */
export function numeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return DIGITS.charAt(ones)
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`
}
