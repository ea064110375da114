const ZEROS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
])
const IN_HEADER =
  /[(（]\s{0,4}([十百千万萬亿億]{1,4})\s{0,4}[\p{Script=Han}]{0,3}\s{0,4}[)）]\s{0,4}$/u
const IN_TITLE = /[单單]\s{0,4}位\s{0,4}[:：]?\s{0,4}[(（]?\s{0,4}([十百千万萬亿億]{1,4})/
const LONGEST_HEADER = 64

/** Zeros that the unit in a header adds to plain numbers: 4 for `线索数（万件）`; 0 without such a unit. */
export const zerosInHeader = (header: string): number =>
  header.length > LONGEST_HEADER ? 0 : zerosOf(IN_HEADER.exec(header)?.[1])

/** The same for the unit that a title states: `单位：万件`. */
export const zerosInTitles = (titles: readonly string[]): number =>
  titles.map((title) => zerosOf(IN_TITLE.exec(title)?.[1])).find((zeros) => zeros > 0) ?? 0

/** Zeros that words for powers of ten add up to: 百万 → 6. */
export const zerosOf = (unit: string | undefined): number =>
  [...(unit ?? '')].reduce((sum, character) => sum + (ZEROS.get(character) ?? 0), 0)

/** Moves the decimal point of digits, so that 1.15亿 is exactly 115000000. */
export function shifted(number: string, zeros: number): string {
  const [whole = '', decimals = ''] = number.split('.')
  const digits = whole + decimals.slice(0, zeros).padEnd(zeros, '0')
  const rest = decimals.slice(zeros).replace(/0+$/, '')
  const plain = digits.replace(/^0+(?=\d)/, '')
  return rest === '' ? plain : `${plain}.${rest}`
}

/** Digits divided by a power of ten, exactly: 98.71 by two places is 0.9871. */
export function divided(number: string, places: number): string {
  const [whole = '', decimals = ''] = number.split('.')
  const padded = whole.padStart(places + 1, '0')
  const cut = padded.length - places
  const rest = (padded.slice(cut) + decimals).replace(/0+$/, '')
  const plain = padded.slice(0, cut).replace(/^0+(?=\d)/, '')
  return rest === '' ? plain : `${plain}.${rest}`
}
