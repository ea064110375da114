import { type Crossing, type Exactness, schemes } from './crosswalk.ts'
import { plain } from './spelling.ts'
import { axes, categories } from './taxonomy.ts'

/** Where a label belongs in the built-in taxonomy, and how that was found. */
export interface CategoryMatch {
  code: string
  level: 1 | 2
  how: 'exact' | 'synonym' | 'crosswalk'
  exactness: Exactness
}

const PUNCTUATION = /[、,]/g
const QUOTES = /[“”"'‘’「」『』《》]/g
const NUMBERING = /^(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.]|[①-⑨](?=.))/
const ENDING = /(?:方面)?(?:的?问题|方面|情况)?(?:数|个数)?$/
const OPENING = /^(?:聚焦|落实|贯彻落实|围绕)(?=.{4})/

/** Keywords, longest first: the longest one in a label decides. */
const keywords = categories
  .flatMap((category) => category.keywords.map((word) => ({ category, word: bareLabel(word) })))
  .sort((a, b) => b.word.length - a.word.length)

const named = new Map<string, { code: string; level: 1 | 2 }>()
for (const { code, zh, short } of axes) {
  for (const name of [code, zh, short.zh]) named.set(bareLabel(name), { code, level: 1 })
}
for (const { code, zh, en } of categories) {
  for (const name of [code, zh, en, `${code}${zh}`]) named.set(bareLabel(name), { code, level: 2 })
}

/**
 * The built-in class of a problem's category as a file writes it, under its scheme (null when not stated).
 * Null: it has none, and counts as reported but unclassified (`Z8`).
 */
export function mapCategory(label: string, scheme: string | null): CategoryMatch | null {
  const bare = bareLabel(label)
  if (bare === '') return null
  const own = scheme === null ? undefined : schemes[scheme]
  if (own?.facet) return null
  const name = named.get(bare)
  if (name) return { ...name, how: 'exact', exactness: 'E' }
  const crossing = own ? crossingOf(own.crossings, bare) : crossingOfAny(bare)
  if (crossing) {
    const level = crossing.to.length === 1 ? 1 : 2
    return { code: crossing.to, level, how: 'crosswalk', exactness: crossing.exactness }
  }
  const found = keywords.find(({ word }) => bare.includes(word))?.category
  return found ? { code: found.code, level: 2, how: 'synonym', exactness: 'B' } : null
}

function bareLabel(label: string): string {
  const bare = plain(label).replace(QUOTES, '')
  const unnumbered = (bare.replace(NUMBERING, '') || bare).replace(PUNCTUATION, '')
  return unnumbered.replace(ENDING, '') || unnumbered
}

function crossingOf(crossings: readonly Crossing[], bare: string): Crossing | undefined {
  const spelled = [bare, bare.replace(OPENING, '')]
  return crossings.find(({ labels }) => labels.some((word) => spelled.includes(bareLabel(word))))
}

/** Without a scheme only words that mean the same wherever they stand: a bare number doesn't. */
function crossingOfAny(bare: string): Crossing | undefined {
  if (bare.length < 4) return undefined
  const found = Object.values(schemes)
    .filter(({ facet }) => !facet)
    .flatMap(({ crossings }) => crossingOf(crossings, bare) ?? [])
  return found.every(({ to }) => to === found[0]?.to) ? found[0] : undefined
}
