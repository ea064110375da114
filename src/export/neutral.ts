/** What a spreadsheet may take for a formula, however it is padded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL before the sign hides it
const FORMULA = /^[\s\u0000\u200B]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Text that no spreadsheet runs: an apostrophe goes before what could be read as a formula. */
export const neutral = (text: string) => (FORMULA.test(text) ? `'${text}` : text)
