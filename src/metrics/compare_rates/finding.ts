import { fixed, range } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { MeasuredSide } from '../compare_measures/columns.ts'
import type { RateId } from '../compare_measures/measures.ts'
import { inSentence } from '../round.ts'
import { sayings } from './finding-words.ts'
import { reasonWord } from './reason-words.ts'
import { times, timesOf } from './times.ts'
import { verdictOf } from './verdict.ts'

/** The page's finding over the three ratios of A to B, and what qualifies it. */
export interface CompareTitle {
  title: string
  caution: string
}

/** `different` is the caution that the conditions give; null where they give none. */
export function finding(
  rows: readonly MeasuredSide[],
  different: string | null,
  lang: Lang,
): CompareTitle {
  const say = sayings[lang]
  const of = (id: RateId) => rows.find((row) => row.measure_id === id && row.side === 'B')
  const a = rows.find((row) => row.side === 'A')
  const [clueRate, problems, clues] = [
    of('clue_rate'),
    of('problems_per_organization'),
    of('clues_per_organization'),
  ]
  if (!a) return say.nothing
  if (!clueRate || !problems || !clues) return say.alone(a.short ?? '')
  const pair = { a: a.short ?? '', b: inSentence(clueRate.short, lang) }
  const synthetic = a.nature === 'synthetic' && clueRate.nature === 'synthetic'
  const text = sentence({ clueRate, problems, clues }, pair, lang)
  const caution = [because(clueRate, problems, lang), different ?? say.unadjusted].filter(Boolean)
  return {
    title: synthetic ? say.synthetic(text) : text,
    caution: caution.join(lang === 'zh' ? '' : ' '),
  }
}

interface Rates {
  clueRate: MeasuredSide
  problems: MeasuredSide
  clues: MeasuredSide
}

interface Pair {
  a: string
  b: string
}

/** The clue rate first, then what per organization adds to it. */
function sentence(rates: Rates, { a, b }: Pair, lang: Lang): string {
  const say = sayings[lang]
  const { clueRate, problems, clues } = rates
  switch (verdictOf(clueRate)) {
    case 'higher':
    case 'lower':
      return `${say.clueRate(a, b, sizeOf(clueRate, lang))}${perOrganization(clueRate, clues, lang)}`
    case 'unclear':
      return unclearRate(rates, { a, b }, lang)
    case 'none':
      if (verdictOf(problems) === 'none')
        return say.refused(a, b, reasonWord(clueRate.reason, 'B', lang))
      return isClaimed(problems)
        ? say.problems(a, b, sizeOf(problems, lang))
        : say.problemsUnclear(a, b)
  }
}

function unclearRate({ problems, clues }: Rates, { a, b }: Pair, lang: Lang) {
  const say = sayings[lang]
  if (isClaimed(clues)) return `${say.unclear(a, b)}${say.butClues(size(clues, lang))}`
  if (isClaimed(problems)) return `${say.unclear(a, b)}${say.butProblems(size(problems, lang))}`
  const told = [problems, clues].filter((row) => verdictOf(row) === 'unclear').length
  return told === 2 ? say.allUnclear(a, b) : say.unclear(a, b)
}

function perOrganization(clueRate: MeasuredSide, clues: MeasuredSide, lang: Lang) {
  const say = sayings[lang]
  const verdict = verdictOf(clues)
  if (verdict === 'none') return ''
  if (verdict === 'unclear') return say.butUnclear
  return verdict === verdictOf(clueRate) ? say.also(size(clues, lang)) : say.opposite[verdict]
}

/** Fewer problems per organization make more clues per 100 problems. */
function because(clueRate: MeasuredSide, problems: MeasuredSide, lang: Lang) {
  const [rate, base] = [verdictOf(clueRate), verdictOf(problems)]
  if (rate === 'higher' && base === 'lower') return sayings[lang].fewer
  if (rate === 'lower' && base === 'higher') return sayings[lang].more
  if (rate !== 'unclear') return ''
  const { ratio, ratio_low, ratio_high } = clueRate
  const two = (value: number) => fixed(value, 2)
  return sayings[lang].holdsOne(
    two(ratio ?? 0),
    range(ratio_low ?? 0, ratio_high ?? Number.POSITIVE_INFINITY, two),
  )
}

const isClaimed = (row: MeasuredSide) => ['higher', 'lower'].includes(verdictOf(row))

const sizeOf = ({ ratio }: MeasuredSide, lang: Lang) =>
  ratio === null ? null : timesOf(ratio, lang)

const size = ({ ratio }: MeasuredSide, lang: Lang) => (ratio === null ? null : times(ratio, lang))
