import { type Exactness, schemes } from '#schema/crosswalk.ts'

export interface CrosswalkLine {
  to: string
  /** One way of writing for each correspondence. */
  labels: readonly string[]
  exactness: Exactness
}

/** The correspondences of a scheme, those to the same class and of the same kind together. */
export function crosswalkLines(scheme: string): CrosswalkLine[] {
  const lines = new Map<string, { to: string; labels: string[]; exactness: Exactness }>()
  for (const { labels, to, exactness } of schemes[scheme]?.crossings ?? []) {
    const key = `${to} ${exactness}`
    const line = lines.get(key) ?? { to, labels: [], exactness }
    if (labels[0]) line.labels.push(labels[0])
    lines.set(key, line)
  }
  return [...lines.values()]
}

/** Schemes that are not the built-in one, those in use first. */
export const schemeCodes = (used: ReadonlyMap<string, number>): string[] =>
  Object.keys(schemes)
    .filter((scheme) => scheme !== 'builtin')
    .sort((a, b) => (used.get(b) ?? -1) - (used.get(a) ?? -1))
