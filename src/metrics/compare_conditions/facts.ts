import type { Lang } from '#i18n/lang.ts'
import { authorityLevels, kinds, modes, orgTypes, schemes } from '#schema/codes.ts'
import type { CodeList } from '#schema/table.ts'
import type { ComparedSide } from '../compare_measures/sides.ts'
import { numeral } from '../numeral.ts'

/** What holds of a side: `parts` decide whether two sides are alike; null where it is not reported. */
export interface Fact {
  text: string | null
  parts: readonly string[] | null
}

const UNKNOWN: Fact = { text: null, parts: null }

type Round = ComparedSide['used'][number]

/** What is the same for all rounds of a side, or the several values there are. */
function each(
  { used }: ComparedSide,
  valuesOf: (round: Round) => readonly string[],
  wordOf: (value: string) => string,
  lang: Lang,
): Fact {
  const values = [...new Set(used.flatMap(valuesOf))].sort()
  if (values.length === 0) return UNKNOWN
  return { text: values.map(wordOf).join(lang === 'zh' ? '、' : ', '), parts: values }
}

const listed = (text: string | null) => (text ?? '').split(',').filter((code) => code !== '')

const wordIn = (list: CodeList, lang: Lang) => (code: string) =>
  list.codes.find((known) => known.code === code)?.[lang] ?? code

export const termOf = (side: ComparedSide, lang: Lang) =>
  each(
    side,
    ({ term }) => (term === null ? [] : [String(term)]),
    (term) => (lang === 'zh' ? `${numeral(Number(term))}届` : `term ${term}`),
    lang,
  )

export const levelOf = (side: ComparedSide, lang: Lang) =>
  each(side, ({ level }) => (level === null ? [] : [level]), wordIn(authorityLevels, lang), lang)

/** Where the counts come from: reports or records. */
export const originOf = (side: ComparedSide, lang: Lang) =>
  each(
    side,
    ({ problems_origin, clues_origin }) =>
      [problems_origin, clues_origin].filter((o) => o !== null),
    (origin) => ORIGINS[lang][origin as keyof (typeof ORIGINS)['zh']] ?? origin,
    lang,
  )

export const kindOf = (side: ComparedSide, lang: Lang) => {
  const word = (code: string) =>
    modes.codes.some((mode) => mode.code === code)
      ? wordIn(modes, lang)(code)
      : wordIn(kinds, lang)(code)
  return each(side, (round) => [...listed(round.kinds), ...listed(round.modes)], word, lang)
}

export const schemeOf = (side: ComparedSide, lang: Lang) =>
  each(side, (round) => listed(round.schemes), wordIn(schemes, lang), lang)

export const natureOf = (side: ComparedSide, lang: Lang): Fact => {
  const bases = [...new Set(side.used.map(({ basis }) => basis))].sort()
  if (bases.length === 0) return UNKNOWN
  return { text: bases.join(lang === 'zh' ? '、' : ', '), parts: bases }
}

/** Figures of several rounds that stand beside single ones are named, and not counted. */
export function roundsOf({ used, rounds: all }: ComparedSide, lang: Lang): Fact {
  const [only] = used
  if (!only) return UNKNOWN
  if (only.pooled) return { text: only.coverage, parts: ['pooled'] }
  const rounds = used.length
  const left = all.length - rounds
  const text = lang === 'zh' ? `${rounds} 轮` : `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
  const apart =
    lang === 'zh' ? `${text}（另有合计 ${left} 项未计）` : `${text} (${left} pooled apart)`
  return { text: left > 0 ? apart : text, parts: [String(rounds)] }
}

/** The types asked for; else those of the organizations listed, or named in the report. */
export function orgTypesOf(side: ComparedSide, lang: Lang): Fact {
  const word = wordIn(orgTypes, lang)
  const joint = lang === 'zh' ? '、' : ', '
  if (side.orgTypes.length > 0)
    return { text: side.orgTypes.map(word).join(joint), parts: [...side.orgTypes].sort() }
  const counts = new Map<string, number>()
  for (const round of side.used)
    for (const entry of listed(round.composition)) {
      const [type = '', organizations] = entry.split(':')
      counts.set(type, (counts.get(type) ?? 0) + Number(organizations))
    }
  if (counts.size === 0) return ofReport(side, joint)
  const most = [...counts].sort(([, a], [, b]) => b - a)
  return {
    text: `${most
      .slice(0, SHOWN)
      .map(([type, organizations]) => `${word(type)} ${organizations}`)
      .join(joint)}${most.length > SHOWN ? MORE[lang](most.length) : ''}`,
    parts: most.map(([type]) => type).sort(),
  }
}

/** 机关事业单位6+国企1: the types that its words name. */
function ofReport({ used }: ComparedSide, joint: string): Fact {
  const texts = used.flatMap(({ parts }) => (parts ? [parts] : []))
  if (texts.length === 0) return UNKNOWN
  const all = texts.join('+')
  const named = orgTypes.codes.filter(({ zh, synonyms }) =>
    [zh, ...(synonyms ?? [])].some((spelling) => all.includes(spelling)),
  )
  const shown = all.split('+').join(joint)
  return { text: shown, parts: named.length > 0 ? named.map(({ code }) => code).sort() : null }
}

/** First to last month; null where a round names no year. */
export function periodOf({ used }: ComparedSide): Fact {
  const froms = used.flatMap(({ date_from }) => date_from ?? [])
  const tos = used.flatMap(({ date_to }) => date_to ?? [])
  if (froms.length < used.length || froms.length === 0) return UNKNOWN
  const [from, to] = [froms.sort()[0] ?? '', tos.sort().at(-1) ?? '']
  const isYears = from.endsWith('-01') && to.endsWith('-12')
  const first = isYears ? from.slice(0, 4) : from
  const last = isYears ? to.slice(0, 4) : to
  return { text: first === last ? first : `${first}–${last}`, parts: [from, to] }
}

/** So many types are named, the most frequent first. */
const SHOWN = 3

const MORE = {
  zh: (types: number) => `等 ${types} 类`,
  en: (types: number) => ` and ${types - SHOWN} more`,
}

const ORIGINS = {
  zh: { reported: '通报数', records: '登记数' },
  en: { reported: 'reported totals', records: 'records' },
}
