import { count } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { daysText } from '../compare_measures/median.ts'
import type { CurveRow } from './columns.ts'

/** Below this a difference is claimed. */
const CLAIMED = 0.05

/** One row of each side. */
const firstOfEach = (rows: readonly CurveRow[]) =>
  rows.filter(({ side }, at) => rows.findIndex((row) => row.side === side) === at)

/** How long half of each side's problems took, and whether the curves can be told apart. */
export function headline(rows: readonly CurveRow[], lang: Lang): string {
  const say = WORDS[lang]
  const sides = firstOfEach(rows)
  const drawn = sides.filter(({ days }) => days !== null)
  if (sides.length === 0) return say.nothing
  if (drawn.length === 0) return say.none
  const medians = drawn
    .map(({ side, median }) =>
      median === null ? say.under(side ?? '') : say.half(side ?? '', daysText(median)),
    )
    .join(say.joint)
  const tested = drawn.filter(({ p }) => p !== null)
  const [only] = tested
  if (tested.length === 1 && only) {
    const differs = (only.p ?? 1) < CLAIMED
    return `${medians}${say.comma}${say[differs ? 'differ' : 'unclear'](pOf(only))}`
  }
  return medians
}

const pOf = ({ p }: CurveRow) => ((p ?? 1) < 0.001 ? '< 0.001' : `= ${(p ?? 1).toFixed(3)}`)

export function size(rows: readonly CurveRow[], lang: Lang): string {
  const texts = firstOfEach(rows)
    .filter(({ days }) => days !== null)
    .map(({ side, problems }) => `${side} ${count(problems ?? 0)}`)
  return texts.length > 0 ? texts.join(lang === 'zh' ? '、' : ', ') : WORDS[lang].noCurve
}

/** What is left out, and why. */
export function notes(rows: readonly CurveRow[], lang: Lang) {
  const say = WORDS[lang]
  const sides = firstOfEach(rows)
  const outside = sides.filter((row) => (row.outside ?? 0) > 0)
  const lacking = sides.some(({ days }) => days !== null)
    ? sides.filter(({ days }) => days === null)
    : []
  const apart = sides.filter(({ reason }) => reason === 'nature' || reason === 'overlap')
  const fictional = sides.some(({ nature }) => nature === 'synthetic')
  const list = (some: readonly CurveRow[], text: (row: CurveRow) => string) =>
    `${some.map(text).join(say.joint)}${say.stop}`
  return [
    ...(fictional ? [{ label: say.source, text: say.fictional }] : []),
    ...(outside.length > 0
      ? [
          {
            label: say.outside,
            text: list(outside, (row) => `${row.side} ${count(row.outside ?? 0)}`),
          },
        ]
      : []),
    ...(lacking.length > 0
      ? [
          {
            label: say.lacking,
            text: list(lacking, (row) => `${row.side} ${say.reason(row.reason)}`),
          },
        ]
      : []),
    ...(apart.length > 0
      ? [
          {
            label: say.untested,
            text: list(apart, (row) => `${row.side} ${say.reason(row.reason)}`),
          },
        ]
      : []),
  ]
}

/** In place of curves: why each side has none. */
export const reasons = (rows: readonly CurveRow[], lang: Lang) =>
  firstOfEach(rows).map(
    ({ side, reason }) => `${side}${WORDS[lang].colon}${WORDS[lang].reason(reason)}`,
  )

const REASONS = {
  zh: {
    nr: '没有逐条记录',
    mixed: '混有真实与模拟数据',
    open_only: '台账只列未完成的问题，快慢无从估计',
    few: '能定位到天的问题不足 5 个',
    nature: '与 A 数据性质不同',
    overlap: '与 A 有同一轮的记录',
  } as Readonly<Record<string, string>>,
  en: {
    nr: 'no problem records',
    mixed: 'real and synthetic data mixed',
    open_only: 'the ledger lists open problems only',
    few: 'fewer than 5 problems have a place in time',
    nature: 'of another nature than A',
    overlap: 'has records of a round that A has',
  } as Readonly<Record<string, string>>,
}

const WORDS = {
  zh: {
    nothing: '请选择要对比的范围',
    none: '各列都没有可以作曲线的整改记录',
    noCurve: '没有曲线',
    joint: '、',
    comma: '，',
    colon: '：',
    stop: '。',
    half: (side: string, days: string) => `${side} 半数问题用 ${days} 天`,
    under: (side: string) => `${side} 尚未过半`,
    differ: (p: string) => `快慢有差别（对数秩 p ${p}）`,
    unclear: (p: string) => `快慢差别不明显（对数秩 p ${p}）`,
    source: '来源',
    fictional: '模拟数据的问题清单。',
    outside: '定不出用时，未列入',
    lacking: '没有曲线',
    untested: '未作检验',
    reason: (reason: string | null) => REASONS.zh[reason ?? ''] ?? '',
  },
  en: {
    nothing: 'Choose what to compare',
    none: 'No column has records to draw a curve of',
    noCurve: 'no curve',
    joint: ', ',
    comma: '; ',
    colon: ': ',
    stop: '.',
    half: (side: string, days: string) => `${side} half done in ${days} days`,
    under: (side: string) => `${side} not yet half`,
    differ: (p: string) => `curves differ (log-rank p ${p})`,
    unclear: (p: string) => `no clear difference (log-rank p ${p})`,
    source: 'Sources',
    fictional: 'problem lists of synthetic data.',
    outside: 'Without a place in time, left out',
    lacking: 'No curve',
    untested: 'Not tested',
    reason: (reason: string | null) => REASONS.en[reason ?? ''] ?? '',
  },
}
