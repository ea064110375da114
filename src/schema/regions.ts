import { namesOf, shortName } from './division-names.ts'
import { type Division, divisionsFrom } from './divisions.ts'
import type { RegionLevel } from './round-identity.ts'
import { plain } from './spelling.ts'

/** A region of the data: a listed division, or a free one that is only named. */
export interface Region {
  /** The six-digit code, or the name as written. */
  key: string
  code: string | null
  name: string
  /** As charts show it: `云南`, `玉溪市`, `红河州`. */
  shortName: string
  fullName: string
  level: RegionLevel
  parent: string | null
  province: string | null
  /** Keys from the province down to the region itself. */
  path: readonly string[]
}

/**
 * What a name and a code say together. `ambiguous`: several divisions bear the name;
 * `conflict`: the code belongs to another division than the name.
 */
export type Resolution =
  | { status: 'found'; region: Region }
  | { status: 'ambiguous'; candidates: readonly Region[] }
  | { status: 'conflict'; named: Region; coded: Region }

export interface Regions {
  resolve(query: { name: string; code: string | null }): Resolution
  byKey(key: string): Region | undefined
}

interface Listed {
  division: Division
  names: { full: string; short: readonly string[] }
  above: Listed | null
}

const LEVELS: readonly RegionLevel[] = ['province', 'city', 'county']
const SEPARATORS = /[-–—/\\>·.|、,]/g

/** The divisions of the country; their list is fetched when first asked for. */
export async function loadRegions(): Promise<Regions> {
  const { default: lines } = await import('./divisions.json')
  return createRegions(divisionsFrom(lines))
}

/** Finds regions among the given divisions. */
function createRegions(divisions: readonly Division[]): Regions {
  const listed = link(divisions)
  const index = indexByName(listed)
  const region = (code: string) => {
    const entry = listed.get(code)
    return entry && toRegion(entry)
  }

  function free(name: string): Region {
    const key = name.trim().replace(/\s+/g, '')
    const bare = bareLabel(name)
    for (let end = bare.length - 1; end > 1; end -= 1) {
      const [above, ...others] = matches(index, bare.slice(0, end), true)
      if (above && others.length === 0) return freeRegion(key, toRegion(above), bare.slice(end))
    }
    return freeRegion(key, null, key)
  }

  return {
    byKey: region,
    resolve({ name, code }) {
      const named = name.trim() ? matches(index, bareLabel(name), false) : []
      const coded = withCode(listed, code)
      if (coded && agrees(coded, named, bareLabel(name))) {
        return { status: 'found', region: toRegion(coded) }
      }
      if (named.length > 1) return { status: 'ambiguous', candidates: named.map(toRegion) }
      const found = named[0] ? toRegion(named[0]) : free(name)
      return coded
        ? { status: 'conflict', named: found, coded: toRegion(coded) }
        : { status: 'found', region: found }
    },
  }
}

function link(divisions: readonly Division[]) {
  const listed = new Map<string, Listed>()
  for (const division of divisions) {
    const above = division.parent === null ? null : (listed.get(division.parent) ?? null)
    listed.set(division.code, { division, names: namesOf(division.name), above })
  }
  return listed
}

function indexByName(listed: ReadonlyMap<string, Listed>) {
  const index = new Map<string, Listed[]>()
  for (const entry of listed.values()) {
    for (const name of new Set([entry.names.full, ...entry.names.short])) {
      const same = index.get(name)
      if (same) same.push(entry)
      else index.set(name, [entry])
    }
  }
  return index
}

/** Divisions that a label names, alone or with those above it; the best spelling only. */
function matches(index: ReadonlyMap<string, Listed[]>, label: string, fullOnly: boolean) {
  const found: { entry: Listed; rank: number }[] = []
  for (let start = 0; start < label.length; start += 1) {
    const own = label.slice(start)
    for (const entry of index.get(own) ?? []) {
      const rank = spellingRank(entry, own)
      const isFitting = !fullOnly || rank === 0
      if (isFitting && isAbove(entry.above, label.slice(0, start), fullOnly)) {
        found.push({ entry, rank })
      }
    }
  }
  const best = Math.min(...found.map(({ rank }) => rank))
  return found.filter(({ rank }) => rank === best).map(({ entry }) => entry)
}

/** Full names before short ones; among stems, the higher level first: 吉林 is the province. */
function spellingRank({ division, names }: Listed, own: string) {
  if (own === names.full) return 0
  if (division.level !== 'province' && own === plain(shortName(division.name))) return 1
  return 2 + LEVELS.indexOf(division.level)
}

/** Whether the text before a name names only divisions above it, each at most once, in order. */
function isAbove(entry: Listed | null, text: string, fullOnly: boolean): boolean {
  if (text === '') return true
  if (!entry) return false
  const names = fullOnly ? [entry.names.full] : [entry.names.full, ...entry.names.short]
  return (
    isAbove(entry.above, text, fullOnly) ||
    names.some(
      (name) => text.endsWith(name) && isAbove(entry.above, text.slice(0, -name.length), fullOnly),
    )
  )
}

/** A code agrees with its own name, an older or newer name of it, no name, or a text that contains its name. */
function agrees(coded: Listed, named: readonly Listed[], label: string) {
  const { code, successor } = coded.division
  const isSame = named.some(
    ({ division }) =>
      division.code === code || division.code === successor || division.successor === code,
  )
  const mentions = [coded.names.full, ...coded.names.short].some((name) => label.includes(name))
  return isSame || label === '' || (named.length === 0 && mentions)
}

const bareLabel = (name: string) => plain(name).replace(SEPARATORS, '')

/** The division of `53`, `5304`, `530400` or `530400000000`; 110100 only groups the districts of 110000. */
function withCode(listed: ReadonlyMap<string, Listed>, code: string | null) {
  const six = (code ?? '').replace(/\D/g, '').padEnd(6, '0').slice(0, 6)
  const isGroup = /^..(?:01|02|90)00$/.test(six)
  return listed.get(six) ?? (isGroup ? listed.get(`${six.slice(0, 2)}0000`) : undefined)
}

function toRegion({ division, above }: Listed): Region {
  const parent = above && toRegion(above)
  return {
    key: division.code,
    code: division.code,
    name: division.name,
    shortName: shortName(division.name),
    fullName: `${parent?.fullName ?? ''}${division.name}`,
    level: division.level,
    parent: parent?.key ?? null,
    province: parent?.province ?? division.code,
    path: [...(parent?.path ?? []), division.code],
  }
}

function freeRegion(key: string, parent: Region | null, rest: string): Region {
  const shown = rest.startsWith('(') && parent ? parent.shortName + rest : rest
  return {
    key,
    code: null,
    name: key,
    shortName: shown,
    fullName: key,
    level: 'free',
    parent: parent?.key ?? null,
    province: parent?.province ?? null,
    path: [...(parent?.path ?? []), key],
  }
}
