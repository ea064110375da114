const PIECES = [
  'a',
  '甲',
  '玉溪市',
  '1',
  '0',
  '-',
  ' ',
  '　',
  ',',
  '"',
  '\n',
  '\r\n',
  '""',
  ';',
  '\t',
  '😀',
  '㐀',
  "'",
  '#',
  '=',
  '\\',
  '\u200b',
  'NULL',
]
const ENDS = ['\n', '\r\n', '\r']

/** Random tables, the same for the same seed. */
export function randomFrom(seed: number) {
  let state = seed
  /** mulberry32 */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(items: readonly T[]) => items[below(items.length)]!
  const cell = () => Array.from({ length: below(5) }, () => pick(PIECES)).join('')
  return {
    below,
    pick,
    table: (rows: number, columns: number) =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, cell)),
    /** CSV with a random line end after each row, and the physical line (1-based) of each row. */
    written(rows: readonly (readonly string[])[]) {
      let text = ''
      let line = 1
      const lines = rows.map((row) => {
        const start = line
        const record = row.map(quoted).join(',')
        text += record + pick(record === '' && text.endsWith('\r') ? ENDS.slice(1) : ENDS)
        line += 1 + (record.match(/\r\n|\r|\n/g)?.length ?? 0)
        return start
      })
      return { text, lines }
    },
    bytes: (length: number) => Uint8Array.from({ length }, () => below(256)),
  }
}

const quoted = (cell: string) =>
  /[,"\r\n]|^[ #]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
