import { vitalFew } from '#statistics/vital-few.ts'
import { wilson } from '#statistics/wilson.ts'
import type { Context } from '../metric.ts'
import { type CategoryCount, comparableGroups, mixGroups, problemsOf } from '../problem-mix.ts'
import {
  classesOf,
  className,
  classOf,
  isClassified,
  isUndivided,
  OTHER,
} from '../problem-mix-classes.ts'
import type { ParetoRow } from './columns.ts'

/** Problems whose axis is known and nothing finer; they rank among axes only. */
export const UNDIVIDED = 'undivided'

/**
 * The classes of all rounds of one nature together, the most frequent first, with running shares; then what can't be
 * ranked. No rows when nothing is classified.
 */
export function derive(rows: readonly CategoryCount[], { lang, angle }: Context): ParetoRow[] {
  const all = mixGroups(rows, 'round', lang)
  const [first] = comparableGroups(all).groups
  if (!first) return []
  const groups = all.filter(
    (group) =>
      group.nature === first.nature && group.exact && !group.pooled && group.counts.length > 0,
  )
  const counts = groups.flatMap((group) => group.counts)
  const of = (test: (category: string | null) => boolean) =>
    problemsOf(counts.filter(({ category }) => test(category)))
  const isOf = (code: string) => (category: string | null) =>
    isClassified(category) && classOf(category, angle.level) === code
  const ranked = classesOf(angle.level)
    .map((code) => ({ code, problems: of(isOf(code)) }))
    .filter(({ problems }) => problems > 0)
    .sort((a, b) => b.problems - a.problems)
  const total = ranked.reduce((sum, { problems }) => sum + problems, 0)
  const few = vitalFew(ranked.map(({ problems }) => problems))
  const undivided = of(
    (category) => isClassified(category) && isUndivided(classOf(category, angle.level)),
  )
  const beside = [
    { code: UNDIVIDED, problems: undivided },
    { code: OTHER, problems: of(isOf(OTHER)) },
    { code: 'Z8', problems: of((category) => category === 'Z8') },
    { code: 'Z9', problems: of((category) => category === null || category === 'Z9') },
  ].filter(({ problems }) => problems > 0)
  const listed = all.reduce((sum, group) => sum + problemsOf(group.counts), 0)
  const shared = {
    basis: first.basis,
    nature: first.nature,
    region: first.region,
    source: first.source,
    left_out: listed - problemsOf(counts),
    rounds: groups.length,
  }
  let running = 0
  return [
    ...ranked.map(({ code, problems }, at) => {
      running += problems
      const { estimate, low, high } = wilson(problems, total)
      return {
        ...shared,
        key: code,
        code,
        category: className(code, lang),
        problems,
        share: estimate,
        share_low: low,
        share_high: high,
        cumulative: running / total,
        vital: at < few,
        state: 'value',
      }
    }),
    ...beside.map(({ code, problems }) => ({
      ...shared,
      key: code,
      code,
      category: code === UNDIVIDED ? WORDS[lang].undivided : className(code, lang),
      problems,
      share: null,
      share_low: null,
      share_high: null,
      cumulative: null,
      vital: null,
      state: 'z',
    })),
  ]
}

const WORDS = {
  zh: { undivided: '只归到一级' },
  en: { undivided: 'Classed by axis only' },
}
