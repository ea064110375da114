const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)

/** CSV as Excel opens it: UTF-8 with BOM, CRLF; the columns are those of the headers. */
export function csv(headers, rows) {
  const lines = [headers, ...rows.map((row) => headers.map((header) => String(row[header] ?? '')))]
  return `\ufeff${lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`
}
