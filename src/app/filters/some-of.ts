import type { TFunction } from 'i18next'

/** A choice in short: all, the names, or the first and how many. */
export function someOf(names: readonly string[], t: TFunction): string {
  if (names.length === 0) return t('filter.all')
  if (names.length <= 2) return names.join('、')
  return t('filter.andMore', { first: names[0], count: names.length })
}

/** Names of the chosen items, in the order of the list. */
export const namesOf = <Item>(
  items: readonly Item[],
  chosen: readonly string[],
  keyOf: (item: Item) => string,
  nameOf: (item: Item) => string,
): string[] => items.filter((item) => chosen.includes(keyOf(item))).map(nameOf)

/** Whether a region's path runs through one of the regions; no regions mean all. */
export const isWithin = (path: string, regions: readonly string[]): boolean =>
  regions.length === 0 || regions.some((key) => path.includes(`/${key}/`))
