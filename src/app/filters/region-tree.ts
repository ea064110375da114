import type { RegionChoice } from '#scope/choices.ts'

export interface RegionNode {
  region: RegionChoice
  children: readonly RegionNode[]
}

export interface RegionTree {
  /** Provinces with what lies below them, in official order. */
  coded: readonly RegionNode[]
  free: readonly RegionNode[]
  synthetic: readonly RegionNode[]
}

/** Regions in a list → the tree that the filter shows. */
export function regionTree(regions: readonly RegionChoice[]): RegionTree {
  const below = new Map<string | null, RegionChoice[]>()
  const known = new Set(regions.map(({ key }) => key))
  for (const region of regions) {
    const parent = region.parent !== null && known.has(region.parent) ? region.parent : null
    below.set(parent, [...(below.get(parent) ?? []), region])
  }
  const node = (region: RegionChoice): RegionNode => ({
    region,
    children: (below.get(region.key) ?? []).map(node),
  })
  const roots = (below.get(null) ?? []).map(node)
  const isFree = ({ region }: RegionNode) => region.level === 'free'
  return {
    coded: roots.filter((root) => !isFree(root)),
    free: roots.filter((root) => isFree(root) && !root.region.synthetic),
    synthetic: roots.filter((root) => isFree(root) && root.region.synthetic),
  }
}

/** Only what fits the text (name or code), with the way up to it. */
export function matchingNodes(nodes: readonly RegionNode[], text: string): readonly RegionNode[] {
  if (text === '') return nodes
  return nodes.flatMap((node) => {
    const { name, code } = node.region
    if (name.toLowerCase().includes(text) || code.startsWith(text)) return [node]
    const children = matchingNodes(node.children, text)
    return children.length > 0 ? [{ ...node, children }] : []
  })
}

/** Adds or takes away a region; one that is chosen stands for all below it. */
export function toggledRegion(chosen: readonly string[], node: RegionNode): readonly string[] {
  const { key } = node.region
  if (chosen.includes(key)) return chosen.filter((other) => other !== key)
  const inside = new Set(keysOf(node))
  return [...chosen.filter((other) => !inside.has(other)), key]
}

export const keysOf = ({ region, children }: RegionNode): string[] => [
  region.key,
  ...children.flatMap(keysOf),
]
