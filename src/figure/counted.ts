const grouped = new Intl.NumberFormat('en-US')

/** A count with thousands separators, the same in both languages. */
export const counted = (count: number): string => grouped.format(count)

/** A count and its noun, as English has them. */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${counted(count)} ${count === 1 ? one : many}`
