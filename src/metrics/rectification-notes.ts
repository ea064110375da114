import { count, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from './metric.ts'
import { hasCurve } from './rectification-groups.ts'
import { names, reasonsFor } from './rectification-refusal.ts'
import type { GroupRow } from './rectification-rows.ts'

interface Note {
  label: string
  text: string
}

/** From this share on three days, completions tell when reports were due rather than when work was done. */
const HEAPED = 0.5
/** From this share of one organization on, the figure is about that organization. */
const HELD = 0.5

/** What the reader should mind: heaped days, one organization, completions before feedback. */
export function cautions(groups: readonly GroupRow[], lang: Lang): Note[] {
  const say = WORDS[lang]
  const heaped = groups.filter(({ heaped }) => (heaped ?? 0) > HEAPED)
  const held = groups.filter(({ largest }) => (largest ?? 0) > HELD)
  const early = groups.reduce((sum, row) => sum + (row.early ?? 0), 0)
  const text = [
    ...(heaped.length > 0 ? [say.heaped(names(heaped, lang))] : []),
    ...held.map((row) => say.held(row.group ?? '', row.holder ?? '', percent(row.largest ?? 0, 0))),
    ...(early > 0 ? [say.early(count(early))] : []),
  ]
  return text.length > 0 ? [{ label: say.caution, text: text.join(say.space) }] : []
}

/** What has no place in time, or is not in the base: how many of each. */
export function leftOut(groups: readonly GroupRow[], lang: Lang): Note[] {
  const say = WORDS[lang]
  const kinds = ['withdrawn', 'nr', 'undated', 'no_feedback', 'not_yet'] as const
  const parts = kinds.flatMap((kind) => {
    const items = groups.reduce((sum, row) => sum + (row[kind] ?? 0), 0)
    return items > 0 ? [say[kind](count(items))] : []
  })
  const text = parts.length > 0 ? parts.join(say.comma) + say.stop : say.nothingLeftOut
  return [{ label: say.leftOut, text }]
}

/** Groups of which no curve can be drawn beside those that are, and why. */
export function refused(groups: readonly GroupRow[], lang: Lang): Note[] {
  const without = groups.filter((row) => row.place === null && !hasCurve(row))
  const reasons = reasonsFor(without, lang)
  const say = WORDS[lang]
  return reasons.length > 0 ? [{ label: say.refused, text: reasons.join(say.space) }] : []
}

/** Ledgers that end before the as-of date: what came later is not known. */
export function known(groups: readonly { known_on: string | null }[], { lang, asOf }: Context) {
  const days = groups.flatMap(({ known_on }) => known_on ?? []).filter((day) => day < asOf)
  if (days.length === 0) return []
  const [first = ''] = [...days].sort()
  const last = [...days].sort().at(-1) ?? ''
  const say = WORDS[lang]
  return [{ label: say.known, text: say.knownUntil(first === last ? first : `${first} – ${last}`) }]
}

const WORDS = {
  zh: {
    space: '',
    comma: '，',
    stop: '。',
    caution: '注意',
    heaped: (groups: string) =>
      `${groups}过半的完成集中在不超过 3 个日期，那多半是集中销号的日子，曲线按区间删失理解。`,
    held: (group: string, organization: string, share: string) =>
      `${group}的问题有 ${share} 来自${organization}，曲线主要反映这一家。`,
    early: (items: string) => `${items} 个问题的完成日早于反馈日，按第 0 天计。`,
    leftOut: '未列入',
    withdrawn: (items: string) => `撤销 ${items} 个`,
    nr: (items: string) => `未报状态 ${items} 个`,
    undated: (items: string) => `已完成而无日期 ${items} 个`,
    no_feedback: (items: string) => `无反馈日期 ${items} 个`,
    not_yet: (items: string) => `截至日尚未反馈 ${items} 个`,
    nothingLeftOut: '无。',
    refused: '不作曲线',
    known: '台账',
    knownUntil: (days: string) => `只报到 ${days}，此后情况不明，未完成的问题按那一天计。`,
  },
  en: {
    space: ' ',
    comma: ', ',
    stop: '.',
    caution: 'Beware',
    heaped: (groups: string) =>
      `${groups}: over half of the completions fall on 3 days or fewer, most likely days of reporting; read the curve as interval-censored.`,
    held: (group: string, organization: string, share: string) =>
      `${group}: ${share} of the problems are those of ${organization}; the curve is mostly about that one.`,
    early: (items: string) => `${items} done before feedback, counted at day 0.`,
    leftOut: 'Left out',
    withdrawn: (items: string) => `${items} withdrawn`,
    nr: (items: string) => `${items} without a reported status`,
    undated: (items: string) => `${items} done on an unknown day`,
    no_feedback: (items: string) => `${items} without a day of feedback`,
    not_yet: (items: string) => `${items} not yet fed back`,
    nothingLeftOut: 'none.',
    refused: 'Refused',
    known: 'Ledgers',
    knownUntil: (days: string) =>
      `end on ${days}; what came later is not known, and open problems are counted up to then.`,
  },
}
