const MARKS = /[",\t\r\n\ufeff]/

/** One record of a table, quoted where needed, as wide as asked, with its line end. */
export function recordOf(cells: readonly string[], width: number, delimiter = ','): string {
  const written = cells.map((cell) => (MARKS.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
  return `${written.join(delimiter)}${delimiter.repeat(Math.max(0, width - cells.length))}\n`
}
