import type { Region, Resolution } from '#schema/regions.ts'
import type { Question } from '../rule.ts'

/** A region label of a file: name and code as written, how many rows bear it, and what it says. */
export interface RegionLabel {
  name: string
  code: string
  count: number
  /** Null: it says nothing, or is no name. */
  resolution: Resolution | null
}

type Asked = Exclude<Resolution, { status: 'found' }>

const EXAMPLES = 3

/** One question for each name that stands for several divisions, or for another one than its code. */
export function regionQuestions(labels: readonly RegionLabel[]): readonly Question[] {
  const asked = new Map<string, RegionLabel[]>()
  for (const label of labels) {
    if (!label.resolution || label.resolution.status === 'found') continue
    const key = `${label.resolution.status} ${label.name}`
    asked.set(key, [...(asked.get(key) ?? []), label])
  }
  const near = nearby(labels)
  return [...asked.values()].map((alike) => questionOf(alike, near))
}

function questionOf(alike: readonly RegionLabel[], near: (region: Region) => number): Question {
  const [{ name }] = alike as [RegionLabel]
  const asked = alike.map(({ resolution }) => resolution as Asked)
  const candidates = new Map(
    asked
      .flatMap(candidatesOf)
      .filter(({ level }) => level !== 'free')
      .map((region) => [region.key, region]),
  )
  return {
    rule: `region_${asked[0]!.status}`,
    header: name,
    column: 'region',
    count: alike.reduce((sum, { count }) => sum + count, 0),
    examples: alike.slice(0, EXAMPLES).map(({ code }) => `${name} ${code}`.trim()),
    choices: [...proposedFirst([...candidates.values()], near).map(({ key }) => key), 'free'],
  }
}

const candidatesOf = (asked: Asked): readonly Region[] =>
  asked.status === 'ambiguous' ? asked.candidates : [asked.named, asked.coded]

/** The one candidate that lies where all other regions of the file lie comes first. */
function proposedFirst(candidates: readonly Region[], near: (region: Region) => number) {
  const nearest = Math.max(...candidates.map(near))
  const closest = candidates.filter((region) => near(region) === nearest)
  return closest.length === 1
    ? [...closest, ...candidates.filter((region) => !closest.includes(region))]
    : candidates
}

/** How many levels, from the province down, a region shares with every region of the file that is certain. */
function nearby(labels: readonly RegionLabel[]) {
  const paths = labels.flatMap(({ resolution }) =>
    resolution?.status === 'found' ? [divisionsIn(resolution.region.path)] : [],
  )
  const certain = paths.filter((path) => path.length > 0)
  const shared = certain.reduce<readonly string[]>(
    (common, path) => common.filter((key, i) => path[i] === key),
    certain[0] ?? [],
  )
  return ({ path }: Region) => shared.filter((key, i) => path[i] === key).length
}

const divisionsIn = (path: readonly string[]) => path.filter((key) => /^\d{6}$/.test(key))
