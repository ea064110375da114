import { fixed } from '#charts/numbers.ts'
import { many } from '../clue-counts.ts'
import { sectionsOf } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { sourceNote } from '../sources.ts'
import type { RatedRound } from './columns.ts'
import { differenceIn, isKnown } from './derive.ts'
import { sectionWords } from './sentences.ts'

export function size(rows: readonly RatedRound[], { lang, angle }: Context) {
  return WORDS[lang].size(rows.length, rows.filter(isKnown).length, angle.unit === 'person')
}

export function notes(rows: readonly RatedRound[], { lang }: Context) {
  const say = WORDS[lang]
  const unknown = rows.filter((row) => !isKnown(row)).length
  const tests = sectionsOf(rows).flatMap(([section, members]) => {
    const difference = section.includes('pooled') ? null : differenceIn(members)
    if (!difference) return []
    const { chiSquared, df, p } = difference
    const name = sectionWords[lang][section].replace(/[（(].*/, '').trim()
    return [say.test(name, fixed(chiSquared, 1), df, p < 0.0001 ? '< 0.0001' : `= ${fixed(p, 4)}`)]
  })
  return [
    sourceNote(rows, lang),
    { label: say.unknown, text: unknown > 0 ? say.rounds(unknown) : say.all },
    ...(tests.length > 0
      ? [{ label: say.difference, text: tests.join(say.joint) + say.stop }]
      : []),
  ]
}

const WORDS = {
  zh: {
    size: (rounds: number, known: number, persons: boolean) =>
      `${rounds} 轮，${known} 轮有值，按${persons ? '人' : '件'}计`,
    unknown: '未报',
    rounds: (rounds: number) =>
      `${rounds} 轮没有同时报告党组织数和线索数，斜纹表示取值未知，不按 0 计。`,
    all: '没有未报的轮次。',
    difference: '轮次间差异',
    test: (name: string, chi: string, df: number, p: string) =>
      `${name} χ² = ${chi}，自由度 ${df}，p ${p}`,
    joint: '；',
    stop: '。',
  },
  en: {
    size: (rounds: number, known: number, persons: boolean) =>
      `${many(rounds, 'round')}, ${known} with a value, in ${persons ? 'persons' : 'pieces'}`,
    unknown: 'Not reported',
    rounds: (rounds: number) =>
      `organizations or clues of ${many(rounds, 'round')}; hatching means unknown, not 0.`,
    all: 'none.',
    difference: 'Difference between rounds',
    test: (name: string, chi: string, df: number, p: string) =>
      `${name}: χ² = ${chi}, df ${df}, p ${p}`,
    joint: '; ',
    stop: '.',
  },
}
