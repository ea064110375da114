/** `expected` as the source prints it, with that many digits after the point; null where the source says there is none. */
export interface Acceptance {
  id: string
  source: string
  digits: number
  expected: readonly (number | null)[]
  got: () => readonly (number | null)[]
}

type Row = [id: string, expected: Acceptance['expected'], got: Acceptance['got']]

/** Rows that share a source and its number of digits. */
export function from(source: string, digits: number, rows: readonly Row[]): Acceptance[] {
  return rows.map(([id, expected, got]) => ({ id, source, digits, expected, got }))
}
