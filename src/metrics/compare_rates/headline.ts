import type { Lang } from '#i18n/lang.ts'
import type { MeasuredSide } from '../compare_measures/columns.ts'
import type { RateId } from '../compare_measures/measures.ts'
import { reasonWord } from './reason-words.ts'
import { othersOf, type Verdict, verdictOf } from './verdict.ts'

/** Which of the ratios tell a difference, and which way. */
export function headline(rows: readonly MeasuredSide[], lang: Lang): string {
  const say = WORDS[lang]
  const others = othersOf(rows)
  const sides = [...new Set(others.map(({ side }) => side))]
  if (rows.length === 0) return say.nothing
  if (others.length === 0) return say.alone
  const told = others.filter((row) => verdictOf(row) !== 'none')
  if (told.length === 0) return reasonWord(others[0]?.reason ?? null, sides[0] ?? '', lang)
  if (sides.length > 1) return counted(told, sides.length, lang)
  const by = (verdict: Verdict) =>
    told.filter((row) => verdictOf(row) === verdict).map(nameIn(lang))
  const [higher, lower, unclear] = [by('higher'), by('lower'), by('unclear')]
  if (higher.length + lower.length === 0) return say.allUnclear(told.length)
  return [
    ...(higher.length > 0 ? [say.higher(higher.join(say.joint))] : []),
    ...(lower.length > 0
      ? [say[higher.length > 0 ? 'andLower' : 'lower'](lower.join(say.joint))]
      : []),
    ...(unclear.length > 0 ? [say.unclear(unclear.join(say.joint))] : []),
  ].join(say.comma)
}

function counted(told: readonly MeasuredSide[], sides: number, lang: Lang) {
  const clear = told.filter((row) => verdictOf(row) !== 'unclear').length
  return WORDS[lang].counted(sides, told.length, clear)
}

const nameIn = (lang: Lang) => (row: MeasuredSide) => WORDS[lang].names[row.measure_id as RateId]

const WORDS = {
  zh: {
    nothing: '请选择要对比的范围',
    alone: '还没有选 B，没有率比',
    names: {
      clue_rate: '线索率',
      problems_per_organization: '每家问题数',
      clues_per_organization: '每家线索数',
    },
    joint: '、',
    comma: '，',
    higher: (names: string) => `A 的${names}更高`,
    lower: (names: string) => `A 的${names}更低`,
    andLower: (names: string) => `${names}更低`,
    unclear: (names: string) => `${names}的区间含 1`,
    allUnclear: (ratios: number) => `${ratios} 项率比的区间都含 1，差别不明显`,
    counted: (sides: number, ratios: number, clear: number) =>
      `A 与其他 ${sides} 列的 ${ratios} 项率比中，${clear} 项的区间不含 1`,
  },
  en: {
    nothing: 'Choose what to compare',
    alone: 'B is not chosen yet, so there is no ratio',
    names: {
      clue_rate: 'clue rate',
      problems_per_organization: 'problems per organization',
      clues_per_organization: 'clues per organization',
    },
    joint: ', ',
    comma: '; ',
    higher: (names: string) => `A higher in ${names}`,
    lower: (names: string) => `A lower in ${names}`,
    andLower: (names: string) => `lower in ${names}`,
    unclear: (names: string) => `${names} unclear`,
    allUnclear: (ratios: number) => `None of ${ratios} ratios can be told from 1`,
    counted: (sides: number, ratios: number, clear: number) =>
      `Of ${ratios} ratios of A to ${sides} other columns, ${clear} leave out 1`,
  },
}
