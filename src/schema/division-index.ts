import { abbreviations, namesOf, saysKind, shortName } from './division-names.ts'
import { type Division, type Former, formerDivision, levelOf } from './divisions.ts'
import { plain } from './spelling.ts'

/** A division with its names and those above it. */
export interface Listed {
  division: Division
  /** Spellings as plain text; `old`: names that it bore before. */
  names: { full: string; short: readonly string[]; old: readonly string[] }
  above: Listed | null
}

/** Divisions by code and by every name. */
export interface DivisionIndex {
  /** The division of `53`, `5304`, `530400` or `530400000000`, under its code of today. */
  withCode(code: string | null): Listed | undefined
  /** Divisions that a label names, alone or with those above it. */
  matches(label: string): readonly Match[]
}

/** How well a label names a division: 0 in full, then ever shorter. */
export interface Match {
  entry: Listed
  rank: number
}

const LEVELS: readonly Division['level'][] = ['province', 'city', 'county']

/** Puts divisions of today and of the past in order; `divisions` from the top down. */
export function indexDivisions(
  divisions: readonly Division[],
  former: readonly Former[],
): DivisionIndex {
  const listed = new Map<string, Listed>()
  const add = (division: Division, old: readonly string[]) =>
    listed.set(division.code, {
      division,
      names: { ...namesOf(division.name), old },
      above: division.parent === null ? null : (listed.get(division.parent) ?? null),
    })
  const renamed = former.filter(({ code, successor }) => code === successor)
  for (const division of divisions) add(division, oldNames(renamed, division.code))
  const renumbered = new Map<string, string>()
  for (const one of former) {
    const now = listed.get(one.successor)?.division
    if (now?.name === one.name && levelOf(now.code) === levelOf(one.code))
      renumbered.set(one.code, now.code)
    else if (one.code !== one.successor)
      add(
        formerDivision(one, (code) => listed.has(code)),
        [],
      )
  }
  const byName = indexByName(listed)
  return {
    withCode: (code) => withCode(listed, renumbered, code),
    matches: (label) => matches(listed, byName, label),
  }
}

const oldNames = (renamed: readonly Former[], own: string) =>
  renamed.filter(({ code }) => code === own).flatMap(({ name }) => allOf(namesOf(name)))

const allOf = ({ full, short }: { full: string; short: readonly string[] }) => [full, ...short]

const spellingsOf = ({ names }: Listed) => [...allOf(names), ...names.old]

function indexByName(listed: ReadonlyMap<string, Listed>) {
  const index = new Map<string, Listed[]>()
  for (const entry of listed.values()) {
    for (const name of new Set(spellingsOf(entry))) {
      const same = index.get(name)
      if (same) same.push(entry)
      else index.set(name, [entry])
    }
  }
  return index
}

function matches(
  listed: ReadonlyMap<string, Listed>,
  index: ReadonlyMap<string, Listed[]>,
  label: string,
): readonly Match[] {
  const province = listed.get(abbreviations.get(label) ?? '')
  if (province) return [{ entry: province, rank: 2 }]
  const found: Match[] = []
  for (let start = 0; start < label.length; start += 1) {
    const own = label.slice(start)
    for (const entry of index.get(own) ?? []) {
      const rank = spellingRank(entry, own)
      if (isAbove(entry.above, label.slice(0, start))) found.push({ entry, rank })
    }
  }
  return found
}

/** Full names before short ones; among stems the higher level first (吉林 is the province), the past last. */
function spellingRank({ division, names }: Listed, own: string) {
  const isOld = names.old.includes(own)
  if (own === names.full || (isOld && saysKind(own))) return 0
  if (division.level !== 'province' && own === plain(shortName(division.name))) return 1
  return 2 + LEVELS.indexOf(division.level) + (isOld || division.until ? LEVELS.length : 0)
}

/** Whether the text before a name names only divisions above it, each at most once, in order. */
function isAbove(entry: Listed | null, text: string): boolean {
  if (text === '') return true
  if (!entry) return false
  return (
    isAbove(entry.above, text) ||
    spellingsOf(entry).some(
      (name) => text.endsWith(name) && isAbove(entry.above, text.slice(0, -name.length)),
    )
  )
}

/** 110100 only groups the districts of 110000. */
function withCode(
  listed: ReadonlyMap<string, Listed>,
  renumbered: ReadonlyMap<string, string>,
  code: string | null,
) {
  const six = (code ?? '').slice(0, 64).replace(/\D/g, '').padEnd(6, '0').slice(0, 6)
  const isGroup = /^..(?:01|02|90)00$/.test(six)
  return (
    listed.get(renumbered.get(six) ?? six) ??
    (isGroup ? listed.get(`${six.slice(0, 2)}0000`) : undefined)
  )
}
