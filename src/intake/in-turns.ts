const TURN = 500

/** Maps items a few hundred at a time, or `turn`, so that a page stays alive while a file's many labels are read. */
export async function inTurns<T, R>(
  items: readonly T[],
  read: (item: T, index: number) => R,
  turn = TURN,
): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += turn) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve))
    items.slice(at, at + turn).forEach((item, i) => {
      results.push(read(item, at + i))
    })
  }
  return results
}
