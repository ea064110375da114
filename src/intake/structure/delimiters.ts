import type { Recipe } from '../recipe.ts'

export const WIDE_COMMA = '，'
const USUAL = [',', '\t', ';', '|', WIDE_COMMA]
// Control characters but line ends, and signs that stand in few words, dates and numbers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exports of databases put them between cells.
const ODD = /[\x01-\x08\x0b\x0c\x0e-\x1f!#$%&*+/:=@\\^_`~]/
const LINES = 200

/** Whether a character may stand between cells: one byte, no quotation mark and no line end; or a full-width comma. */
const isDelimiter = (text: string): boolean =>
  text === WIDE_COMMA || (text.length === 1 && text < '\x7f' && !/[\0\r\n"']/.test(text))

/** Whether a delimiter is none of those that tables are usually written with. */
export const isOddDelimiter = (delimiter: string): boolean => !USUAL.includes(delimiter)

/** The delimiters that come into question under a recipe: the reader's, or the usual ones. */
export function delimitersOf(recipe: Recipe, keepsWideComma: boolean): readonly string[] {
  if (recipe.delimiter !== null && isDelimiter(recipe.delimiter)) return [recipe.delimiter]
  return USUAL.filter((delimiter) => !(keepsWideComma && delimiter === WIDE_COMMA))
}

/** Signs that stand equally often in at least two lines and in half of all. `whole`: the last line is not cut off. */
export function oddDelimitersIn(text: string, whole: boolean): readonly string[] {
  const all = text.split(/\r\n|\r|\n/)
  const lines = (whole ? all : all.slice(0, -1))
    .slice(0, LINES)
    .filter((line) => line.trim() !== '')
  const signs = new Set(lines.flatMap((line) => [...line].filter((sign) => ODD.test(sign))))
  return [...signs].filter((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0)
    const alike = counts.map((count) => counts.filter((other) => other === count).length)
    return Math.max(0, ...alike) >= Math.max(2, lines.length / 2)
  })
}
