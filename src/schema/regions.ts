import { type DivisionIndex, indexDivisions, type Listed } from './division-index.ts'
import { shortName } from './division-names.ts'
import { divisionsFrom, formerFrom } from './divisions.ts'
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
  /** The last year of a division that is no more. */
  until: string | null
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
  /** A region of its own with that name, below the division that the name begins with. */
  free(name: string): Region
}

const SEPARATORS = /[-–—―/\\>·•.|、,]/g
// Whose inspection it was, behind the division's name.
const COMMITTEE =
  /^(?:中共)?(.{2,32}?)(?:本级|党委|委|委员会)(?:巡[视察](?:工作)?(?:领导小组)?办(?:公室)?)?$/
const LONGEST = 64

/** The divisions of the country, past ones too; their lists are fetched when first asked for. */
export async function loadRegions(): Promise<Regions> {
  const [{ default: lines }, { default: former }] = await Promise.all([
    import('./divisions.json'),
    import('./former-divisions.json'),
  ])
  return createRegions(indexDivisions(divisionsFrom(lines), formerFrom(former)))
}

/** Finds regions among the given divisions. */
function createRegions(index: DivisionIndex): Regions {
  function free(name: string): Region {
    const key = name.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '')
    const bare = bareLabel(name)
    for (let end = bare.length - 1; end > 1; end -= 1) {
      const [above, ...others] = inFull(index, bare.slice(0, end))
      if (above && others.length === 0) return freeRegion(key, toRegion(above), bare.slice(end))
    }
    return freeRegion(key, null, key)
  }

  return {
    free,
    byKey(key) {
      const entry = /^\d{6}$/.test(key) ? index.withCode(key) : undefined
      return entry && toRegion(entry)
    },
    resolve({ name, code }) {
      const label = bareLabel(name)
      const named = namedBy(index, label)
      const coded = index.withCode(code)
      if (coded && agrees(coded, named, label)) return { status: 'found', region: toRegion(coded) }
      const best = bestOf(named)
      if (best.length > 1) return { status: 'ambiguous', candidates: best.map(toRegion) }
      const found = best[0] ? toRegion(best[0]) : free(name)
      return coded
        ? { status: 'conflict', named: found, coded: toRegion(coded) }
        : { status: 'found', region: found }
    },
  }
}

type Matches = ReturnType<DivisionIndex['matches']>

/** Divisions that a label names, or whose committee it names. */
function namedBy(index: DivisionIndex, label: string): Matches {
  const named = index.matches(label)
  const division = named.length === 0 ? COMMITTEE.exec(label)?.[1] : undefined
  return division ? index.matches(division) : named
}

/** Those with the best spelling; not one that is no more, if what followed it bears the name as well. */
function bestOf(named: Matches): readonly Listed[] {
  const best = Math.min(...named.map(({ rank }) => rank))
  const entries = named.filter(({ rank }) => rank === best).map(({ entry }) => entry)
  const codes = entries.map(({ division }) => division.code)
  return entries.filter(({ division }) => !codes.includes(division.successor ?? ''))
}

const inFull = (index: DivisionIndex, label: string) =>
  bestOf(index.matches(label).filter(({ rank }) => rank === 0))

/** A code agrees with its own name, an older or newer name of it, no name, or a text that contains its name. */
function agrees({ division, names }: Listed, named: Matches, label: string) {
  const { code, successor } = division
  const isSame = named.some(
    ({ entry: { division: other } }) =>
      other.code === code || other.code === successor || other.successor === code,
  )
  const mentions = [names.full, ...names.short, ...names.old].some((name) => label.includes(name))
  return isSame || label === '' || (named.length === 0 && mentions)
}

/** A longer text is no name that a list could know. */
const bareLabel = (name: string) => plain(name.slice(0, LONGEST)).replace(SEPARATORS, '')

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
    until: division.until ?? null,
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
    until: null,
  }
}
