import { MOST_POINTS } from '#charts/funnel-cells.ts'
import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { many } from '../clue-counts.ts'
import { natureWord } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { sourceNote } from '../sources.ts'
import type { PlacedUnit } from './columns.ts'
import { pointsAre, type Shown, shownIn } from './finding.ts'

/** How many points of which kind of data. */
export function size(rows: readonly PlacedUnit[], { lang, angle }: Context) {
  const shown = shownIn(rows)
  return WORDS[lang].size(shown?.units.length ?? 0, pointsAre(angle), angle.unit)
}

export function notes(rows: readonly PlacedUnit[], { lang, angle }: Context) {
  const say = WORDS[lang]
  const points = pointsAre(angle)
  const shown = shownIn(rows)
  const unknown = rows.filter((row) => row.rate_state === 'nr').length
  const without = rows.filter((row) => row.problems === 0).length
  const unnamed = rows.filter((row) => row.organization === '').length
  return [
    sourceNote(oneOfEach(shown?.units ?? rows), lang),
    {
      label: say.unknown,
      text: [
        unknown > 0 ? say.unknownUnits(unknown, points) : say.allKnown,
        ...(without > 0 ? [say.without(without, points)] : []),
        ...(unnamed > 0 ? [say.unnamed(unnamed)] : []),
      ].join(say.joint),
    },
    ...(shown && shown.units.length > 1 ? [{ label: say.test, text: tested(shown, lang) }] : []),
    ...(shown
      ? [
          {
            label: say.drawing,
            text: say.drawn + (shown.units.length > MOST_POINTS ? say.together : ''),
          },
        ]
      : []),
    ...(shown && shown.others.length > 0
      ? [
          {
            label: say.apart,
            text: say.others(
              natureWord(shown.nature, lang),
              shown.others.map(({ nature, size: units }) => `${natureWord(nature, lang)} ${units}`),
            ),
          },
        ]
      : []),
  ]
}

function tested({ phi, adjusted, difference, trusted, units }: Shown, lang: Lang) {
  const say = WORDS[lang]
  const { chiSquared = 0, df = 0, p = 1 } = difference ?? {}
  return [
    say.phi(fixed(phi, 2)),
    adjusted ? say.widened(fixed(Math.sqrt(phi), 2)) : say.kept(phi > 1, units.length),
    say.heterogeneity(fixed(chiSquared, 1), df, p < 0.0001 ? '< 0.0001' : `= ${fixed(p, 4)}`),
    trusted ? say.stop : say.doubtful,
  ].join('')
}

/** One row for each round: a source counts once. */
const oneOfEach = (rows: readonly PlacedUnit[]) => [
  ...new Map(rows.map((row) => [row.round_key, row])).values(),
]

type Points = ReturnType<typeof pointsAre>

const WORDS = {
  zh: {
    size: (units: number, points: Points, unit: string) =>
      `${units} ${points === 'round' ? '轮' : '家'}，按${unit === 'person' ? '人' : '件'}计`,
    unknown: '未报',
    unknownUnits: (units: number, points: Points) =>
      `${units} ${points === 'round' ? '轮' : '家'}未报线索数或问题数，不画点；底部的点为已报 0`,
    allKnown: '没有未报；底部的点为已报 0',
    without: (units: number, points: Points) =>
      `${units} ${points === 'round' ? '轮' : '家'}问题数为 0，不能算率`,
    unnamed: (rounds: number) => `${rounds} 轮另有记录没有写明党组织`,
    joint: '；',
    test: '检验',
    phi: (phi: string) => `过度离散 φ = ${phi}，`,
    widened: (factor: string) => `控制限已按 √φ = ${factor} 放宽；`,
    kept: (over: boolean, units: number) =>
      over ? `只有 ${units} 个点，不足 10 个，不放宽；` : '不须放宽；',
    heterogeneity: (chi: string, df: number, p: string) =>
      `组间差异 χ² = ${chi}，自由度 ${df}，p ${p}`,
    doubtful: '（多数点期望不足 5 件，仅供参考）。',
    stop: '。',
    drawing: '作图',
    drawn: '完全重合的点向右错开；名称放不下的越限点见表格。',
    together: '点太多，95% 控制限内相邻的合画一点，个数见提示；越限的逐个画出。',
    apart: '另有',
    others: (shown: string, others: readonly string[]) =>
      `图中只有${shown}；${others.join('、')} 另算，见表格。`,
  },
  en: {
    size: (units: number, points: Points, unit: string) =>
      `${many(units, points)}, counted in ${unit === 'person' ? 'persons' : 'pieces'}`,
    unknown: 'Not reported',
    unknownUnits: (units: number, points: Points) =>
      `clues or problems of ${many(units, points)}, not drawn; points at the bottom report 0`,
    allKnown: 'none; points at the bottom report 0',
    without: (units: number, points: Points) => `no rate with 0 problems: ${many(units, points)}`,
    unnamed: (rounds: number) => `records that name no organization in ${many(rounds, 'round')}`,
    joint: '; ',
    test: 'Tests',
    phi: (phi: string) => `over-dispersion φ = ${phi}, `,
    widened: (factor: string) => `limits widened by √φ = ${factor}; `,
    kept: (over: boolean, units: number) =>
      over
        ? `not applied with only ${units} points (fewer than 10); `
        : 'limits need no widening; ',
    heterogeneity: (chi: string, df: number, p: string) =>
      `heterogeneity χ² = ${chi}, df ${df}, p ${p}`,
    doubtful: ' (most points expect fewer than 5 clues: a rough guide only).',
    stop: '.',
    drawing: 'Drawing',
    drawn: 'points on the same spot stand side by side; names that do not fit are in the table.',
    together:
      ' So many points: within the 95% limits one dot stands for those near it (the tooltip counts them); those outside stand alone.',
    apart: 'Apart',
    others: (shown: string, others: readonly string[]) =>
      `the plot shows ${shown} only; computed apart, in the table: ${others.join(', ')}.`,
  },
}
