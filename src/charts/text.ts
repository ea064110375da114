import { font } from './tokens.ts'

/** A CSS font in the family of the app. */
export const fontOf = (size: number, weight: 400 | 600 = 400) =>
  `${weight} ${size}px ${font.family}`

/** Roughly how wide a text is: a Han character is as wide as the type is high, others about 0.56 of it. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += character > '⺀' ? size : 0.56 * size
  return Math.ceil(width)
}

/** The widest of some texts, within bounds. */
export const widest = (texts: readonly string[], size: number, least = 0, most = 400) =>
  Math.min(
    most,
    texts.reduce((width, text) => Math.max(width, textWidth(text, size)), least),
  )

/** Text from a file, safe inside ECharts' rich text: it may not open or close a style. */
export const plain = (text: string) =>
  text.replaceAll('{', '｛').replaceAll('}', '｝').replaceAll('|', '｜')
