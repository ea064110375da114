/** A name to stand above a spot `at` on a line, in one of several rows. */
export interface Led {
  text: string
  at: number
  width: number
}

export type LedName = Led & {
  left: number
  /** From 0, the nearest. */
  row: number
}

const GAP = 8

/**
 * Gives each name the nearest row where it meets no other name, and where no leader, its own or another's,
 * runs through a name. Names that fit nowhere are left out.
 */
export function leaders(
  names: readonly Led[],
  rows: number,
  [least, most]: readonly [number, number],
): LedName[] {
  const placed: LedName[] = []
  for (const name of names) {
    const left = Math.min(Math.max(name.at - name.width / 2, least), most - name.width)
    const fitting = Array.from({ length: rows }, (_, row) => ({ ...name, left, row })).find((one) =>
      placed.every((other) => areClear(one, other)),
    )
    if (fitting) placed.push(fitting)
  }
  return placed
}

function areClear(one: LedName, other: LedName) {
  if (one.row === other.row)
    return one.left + one.width + GAP <= other.left || other.left + other.width + GAP <= one.left
  const [near, far] = one.row < other.row ? [one, other] : [other, one]
  return far.at < near.left - GAP / 2 || far.at > near.left + near.width + GAP / 2
}
