import { dateText } from './date-text.ts'
import type { NumberForm } from './number-form.ts'

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
const MAX_LENGTH = 64
// Excel shows no more digits; what is behind them comes from binary fractions.
const DIGITS = 15
const SMALLEST = 1e-15

/** The number in a cell as a reader of the sheet sees it, with all its digits; other text as it is. */
export function numberText(raw: string, form: NumberForm, is1904: boolean): string {
  if (raw.length > MAX_LENGTH || !NUMBER.test(raw)) return raw
  const value = Number(raw)
  if (!Number.isFinite(value)) return raw
  if (form.is === 'number') return plain(raw, value)
  if (form.is === 'percent') return percent(plain(raw, value))
  if (form.is === 'padded') return padded(plain(raw, value), form.digits)
  return dateText(value, form, is1904) ?? plain(raw, value)
}

function plain(raw: string, value: number) {
  if (Number.isSafeInteger(value)) return String(value)
  if (/^-?\d+$/.test(raw)) return raw
  if (Number.isInteger(value)) return value.toExponential().replace('e', 'E')
  const [digits = '', exponent] = String(Number(value.toPrecision(DIGITS))).split('e')
  if (exponent === undefined) return digits
  return Math.abs(value) < SMALLEST ? `${digits}E${exponent}` : shifted(digits, Number(exponent))
}

const percent = (text: string) => (text.includes('E') ? text : `${shifted(text, 2)}%`)

const padded = (text: string, digits: number) =>
  /^\d+$/.test(text) ? text.padStart(digits, '0') : text

/** A decimal text with its point moved to the right by some places, exactly. */
function shifted(text: string, places: number) {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = text.slice(sign.length).split('.')
  const room = Math.max(0, 1 - whole.length - places)
  const digits = ('0'.repeat(room) + whole + fraction).padEnd(room + whole.length + places, '0')
  const point = room + whole.length + places
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const after = digits.slice(point).replace(/0+$/, '')
  return sign + before + (after && `.${after}`)
}
