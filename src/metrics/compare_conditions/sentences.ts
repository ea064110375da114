import type { Lang } from '#i18n/lang.ts'
import type { Condition } from './columns.ts'

const withVerdict = (rows: readonly Condition[], verdict: string) =>
  rows.filter((row) => row.verdict_id === verdict)

/** How many conditions are alike. */
export function headline(rows: readonly Condition[], lang: Lang): string {
  const say = WORDS[lang]
  if (rows.length === 0) return say.nothing
  if ((rows[0]?.sides ?? 0) < 2) return say.alone
  const different = withVerdict(rows, 'different').length
  const unknown = withVerdict(rows, 'unknown').length
  if (withVerdict(rows, 'refused').length > 0) return say.refused(different)
  if (different + unknown === 0) return say.same(rows.length)
  return say.counted(rows.length, different, unknown)
}

/** The conditions in which the columns differ, by name; null where they are not compared. */
export function cautionOf(rows: readonly Condition[], lang: Lang): string | null {
  const say = WORDS[lang]
  if ((rows[0]?.sides ?? 0) < 2) return null
  if (withVerdict(rows, 'refused').length > 0) return say.notPooled
  const names = (verdict: string) =>
    withVerdict(rows, verdict).map(({ condition }) => condition ?? '')
  const [different, unknown] = [names('different'), names('unknown')]
  if (different.length > 0) return say.differ(different.join(say.joint))
  return unknown.length > 0 ? say.untold(unknown.join(say.joint)) : say.alike
}

const WORDS = {
  zh: {
    nothing: '请选择要对比的范围',
    alone: '还没有选 B，无从判定',
    refused: (different: number) =>
      `真实与模拟数据不可比${different > 0 ? `，另有 ${different} 项条件不同` : ''}`,
    same: (all: number) => `${all} 项条件都相同`,
    counted: (all: number, different: number, unknown: number) => {
      const parts = [
        ...(different > 0 ? [`${different} 项不同`] : []),
        ...(unknown > 0 ? [`${unknown} 项无法判定`] : []),
      ]
      return `${all} 项条件中 ${parts.join('、')}`
    },
    joint: '、',
    notPooled: '模拟数据只用于演示，不与真实数据相比；计数照列，不算差值和率比。',
    untold: (names: string) =>
      `各列的${names}未报全，是否可比无法判定；差异不能直接归因于工作力度。`,
    alike: '各项条件相同，但发现数还受巡察做法和公开口径影响，差异不能直接归因于工作力度。',
    differ: (names: string) => `各列的${names}不同，差异不能直接归因于工作力度。`,
  },
  en: {
    nothing: 'Choose what to compare',
    alone: 'B is not chosen yet, so nothing can be told',
    refused: (different: number) =>
      `Real and synthetic data are not comparable${different > 0 ? `; ${different} more ${different === 1 ? 'condition differs' : 'conditions differ'}` : ''}`,
    same: (all: number) => `All ${all} conditions are the same`,
    counted: (all: number, different: number, unknown: number) => {
      const parts = [
        ...(different > 0 ? [`${different} differ`] : []),
        ...(unknown > 0 ? [`${unknown} can’t be told`] : []),
      ]
      return `Of ${all} conditions ${parts.join(', ')}`
    },
    joint: ', ',
    notPooled:
      'Synthetic data is for demonstration and is not held against real data; counts are listed without difference or ratio.',
    untold: (names: string) =>
      `Not wholly reported, so comparability can’t be told: ${names}. A difference is not an effect of effort alone.`,
    alike:
      'All conditions are the same, but counts also depend on practice and on what is published; a difference is not an effect of effort.',
    differ: (names: string) =>
      `They differ in: ${names}. A difference is not an effect of effort alone.`,
  },
}
