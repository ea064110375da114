import type { Recipe } from '../recipe.ts'

export const WIDE_COMMA = '，'
const USUAL = [',', '\t', ';', '|', WIDE_COMMA]
// Control characters but line ends, and signs that stand in few words, dates and numbers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exports of databases put them between cells.
const ODD = /[\x01-\x08\x0b\x0c\x0e-\x1f!#$%&*+/:=@\\^_`~¦│、；｜：]/g
// Whatever may be meant to stand between cells; texts end their sentences with the others.
const SIGN = /[^\p{L}\p{N}\s"'.。！？…]|[ \u3000]/gu
const LINES = 200
const LONGEST_LINE = 10_000
const LONGEST = 8

/** Whether a text may stand between cells: of a few characters, no quotation mark and no line end in it. */
export const isDelimiter = (text: string): boolean =>
  text !== '' && text.length <= LONGEST && !/[\0\r\n"']/.test(text)

/** Whether a delimiter is none of those that tables are usually written with. */
export const isOddDelimiter = (delimiter: string): boolean => !USUAL.includes(delimiter)

/** The delimiters that come into question under a recipe: the reader's, or the usual ones. */
export function delimitersOf(recipe: Recipe, keepsWideComma: boolean): readonly string[] {
  if (recipe.delimiter !== null && isDelimiter(recipe.delimiter)) return [recipe.delimiter]
  return USUAL.filter((delimiter) => !(keepsWideComma && delimiter === WIDE_COMMA))
}

/** Delimiters, none of the usual ones, that may be meant. `whole`: the last line is not cut off. */
export const oddDelimitersIn = (text: string, whole: boolean): readonly string[] =>
  regularIn(text, whole, ODD)

/** Signs that a reader may know as delimiters of a text that is no table between any other. */
export const signsIn = (text: string, whole: boolean): readonly string[] =>
  regularIn(text, whole, SIGN)

/** Signs that stand equally often in at least two lines and in half of all; of a long line only the beginning counts. */
function regularIn(text: string, whole: boolean, kinds: RegExp): readonly string[] {
  const all = text.split(/\r\n|\r|\n/)
  const lines = (whole ? all : all.slice(0, -1))
    .slice(0, LINES)
    .filter((line) => line.trim() !== '')
  /** By sign: in how many lines it stands so many times. */
  const found = new Map<string, Map<number, number>>()
  for (const line of lines) {
    for (const [sign, count] of countsIn(line.slice(0, LONGEST_LINE), kinds)) {
      const alike = found.get(sign) ?? new Map<number, number>()
      found.set(sign, alike.set(count, (alike.get(count) ?? 0) + 1))
    }
  }
  const least = Math.max(2, lines.length / 2)
  return [...found].flatMap(([sign, alike]) => (Math.max(...alike.values()) >= least ? sign : []))
}

function countsIn(line: string, kinds: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [sign] of line.matchAll(kinds)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}
