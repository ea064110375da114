const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const withDecimals = [0, 1, 2, 3, 4].map(
  (digits) =>
    new Intl.NumberFormat('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
)

/** A count with thousands commas. */
export const count = (value: number) => minus(whole.format(value))

/** A number with as many decimals as asked (0…4), and thousands commas; ∞ for no limit. */
export const fixed = (value: number, digits = 1) =>
  minus((withDecimals[digits] ?? whole).format(value))

/** A share as a percentage, `98.7%`. */
export const percent = (share: number, digits = 1) => `${fixed(100 * share, digits)}%`

/** A difference with its sign. */
export const signed = (value: number, format: (value: number) => string = count) =>
  value > 0 ? `+${format(value)}` : format(value)

/** An interval, `[7.4, 15.3]`. */
export const range = (low: number, high: number, format: (value: number) => string = fixed) =>
  `[${format(low)}, ${format(high)}]`

const minus = (text: string) => text.replace('-', '−')
