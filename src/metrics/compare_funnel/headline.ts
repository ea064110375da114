import type { Lang } from '#i18n/lang.ts'
import type { FunnelPlace } from './columns.ts'

/** Which sides lie beyond the 95 % limits of the set. */
export function headline(rows: readonly FunnelPlace[], lang: Lang): string {
  const say = WORDS[lang]
  const sides = rows.filter((row) => row.side !== null)
  if (sides.length === 0) return say.nothing
  const placed = sides.filter((row) => row.beyond !== null)
  if (placed.length === 0) return say.none
  const letters = (some: readonly FunnelPlace[]) => some.map(({ side }) => side).join(say.joint)
  const out = placed.filter(({ beyond }) => (beyond ?? 0) > 0)
  const within = placed.filter(({ beyond }) => beyond === 0)
  if (out.length === 0) return say.within(letters(placed), placed.length)
  return within.length === 0
    ? say.beyond(letters(out), out.length)
    : say.some(letters(out), letters(within))
}

const WORDS = {
  zh: {
    nothing: '请选择要对比的范围',
    none: '各列都没有可以放进漏斗图的线索率',
    joint: '、',
    within: (sides: string, number: number) =>
      number === 1 ? `${sides} 在 95% 控制限之内` : `${sides} 都在 95% 控制限之内`,
    beyond: (sides: string, number: number) =>
      number === 1 ? `${sides} 越出 95% 控制限` : `${sides} 都越出 95% 控制限`,
    some: (out: string, within: string) => `${out} 越出 95% 控制限，${within} 在限内`,
  },
  en: {
    nothing: 'Choose what to compare',
    none: 'No column has a clue rate to place in the funnel',
    joint: ', ',
    within: (sides: string, number: number) =>
      `${sides} ${number === 1 ? 'lies' : 'lie'} within the 95% limits`,
    beyond: (sides: string, number: number) =>
      `${sides} ${number === 1 ? 'lies' : 'lie'} beyond the 95% limits`,
    some: (out: string, within: string) => `Beyond the 95% limits: ${out}; within them: ${within}`,
  },
}
