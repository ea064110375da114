const TURN = 500

/** Maps items a few hundred at a time, so that a page stays alive while a file's many labels are read. */
export async function inTurns<T, R>(items: readonly T[], read: (item: T) => R): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += TURN) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve))
    for (const item of items.slice(at, at + TURN)) results.push(read(item))
  }
  return results
}
