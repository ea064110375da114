const DIGITS = new Map(
  ['零〇○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (same, value) => [...same].map((character) => [character, value] as const),
  ),
)
const UNITS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])
const TENS = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
])
const WHOLE = /^(?:([^万亿]{1,8})亿)?(?:([^万亿]{1,8})万)?([^万亿]{0,8})$/
const DECIMAL = /^([^点]{1,16})(?:点([^点]{1,9}))?$/

/** A whole number written in Chinese numerals (一百二十三, 贰万, 二十, 廿五), below 10¹²; null for anything else. */
export function chineseNumber(text: string): number | null {
  const spelled = text.replace(/[廿卅]/g, (character) => TENS.get(character) ?? character)
  const [all, hundredMillions, myriads, rest] = WHOLE.exec(spelled) ?? []
  if (!all) return null
  const parts = [hundredMillions, myriads, rest].map((part) => (part ? section(part) : 0))
  // 一万五 is 15 000 in speech and 10 005 by its characters.
  const isClipped = (hundredMillions || myriads) && rest && [...rest].length === 1
  if (isClipped || parts.includes(null)) return null
  const [high = 0, middle = 0, low = 0] = parts as number[]
  return high * 100_000_000 + middle * 10_000 + low
}

/** A number below 10 000; each unit once, from large to small. */
function section(text: string): number | null {
  let sum = 0
  let digit: number | null = null
  let unitBefore = Number.POSITIVE_INFINITY
  let isAfterZero = false
  for (const character of text) {
    const unit = UNITS.get(character)
    const value = DIGITS.get(character)
    if (value !== undefined) {
      if (digit) return null
      isAfterZero = digit === 0
      digit = value
    } else {
      if (unit === undefined || unit >= unitBefore || digit === 0) return null
      if (digit === null && (unit !== 10 || sum > 0)) return null
      sum += (digit ?? 1) * unit
      unitBefore = unit
      digit = null
    }
  }
  // 一百五 is 150 in speech.
  const isClipped = digit !== null && digit > 0 && !isAfterZero
  if (isClipped && unitBefore > 10 && unitBefore !== Number.POSITIVE_INFINITY) return null
  return sum + (digit ?? 0)
}

/** Digits spelled one by one, 二〇二三 → 2023; null where a character is no digit. */
export function chineseDigits(text: string): string | null {
  const digits = [...text].map((character) => DIGITS.get(character))
  return digits.every((digit) => digit !== undefined) ? digits.join('') : null
}

/** Digits of a number with decimals, 八十五点六 → 85.6; null for anything else. */
export function chineseDecimal(text: string): string | null {
  const [all, whole = '', decimals] = DECIMAL.exec(text) ?? []
  const number = all ? chineseNumber(whole) : null
  if (number === null) return null
  if (decimals === undefined) return String(number)
  const rest = chineseDigits(decimals)
  return rest === null ? null : `${number}.${rest}`
}
