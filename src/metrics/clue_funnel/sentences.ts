import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { many } from '../clue-counts.ts'
import type { Context } from '../metric.ts'
import type { PlacedUnit } from './columns.ts'
import { isDrawn } from './derive.ts'
import { nameOf, pointsAre, type Shown, shownIn } from './finding.ts'

type Points = ReturnType<typeof pointsAre>

/** With more outside, they are counted and not named. */
const MOST_NAMED = 2

/** Who lies beyond the outer limits, or whether the rates differ at all. */
export function headline(rows: readonly PlacedUnit[], context: Context): string {
  const say = HEADLINES[context.lang]
  const points = pointsAre(context.angle)
  const shown = shownIn(rows)
  if (!shown) return none(rows, context)
  const { units, beyond998, difference, trusted } = shown
  const rest = units.length - beyond998.length
  if (units.length === 1) return say.one(nameOf(units[0]!, context), fixed(shown.centre))
  if (beyond998.length > MOST_NAMED) return say.several(beyond998.length, rest, points)
  if (beyond998.length > 0)
    return say.named(
      beyond998.map((unit) => nameOf(unit, context)),
      rest,
      points,
    )
  if (!trusted) return say.within(units.length, points)
  return (difference?.p ?? 1) < 0.05 ? say.differ(points) : say.alike(units.length, points)
}

/** The page's finding: how many lie beyond the 95 % limits, and how many would by chance. */
export function pageFinding(rows: readonly PlacedUnit[], context: Context): string {
  const shown = shownIn(rows)
  if (!shown) return none(rows, context)
  return HEADLINES[context.lang].outside(
    shown.beyond95.length,
    shown.units.length,
    chance(shown),
    pointsAre(context.angle),
  )
}

/** What the finding does not mean, and how many are not in it for lack of numbers. */
export function caution(rows: readonly PlacedUnit[], context: Context): string {
  const unknown = rows.filter((row) => !isDrawn(row) && row.rate_state === 'nr').length
  return HEADLINES[context.lang].caution(unknown, pointsAre(context.angle))
}

/** How many of the points chance would put outside; null: fewer than one. */
const chance = ({ byChance }: Shown) => (byChance < 1 ? null : fixed(byChance, 0))

function none(rows: readonly PlacedUnit[], { lang, angle }: Context) {
  const say = HEADLINES[lang]
  if (rows.length === 0) return say.noRecords[pointsAre(angle)]
  return rows.some(isDrawn) ? say.noClues : say.unknown
}

interface Headlines {
  one: (name: string, rate: string) => string
  named: (names: readonly string[], rest: number, points: Points) => string
  several: (beyond: number, rest: number, points: Points) => string
  /** None outside, and too few clues to test for more. */
  within: (units: number, points: Points) => string
  differ: (points: Points) => string
  alike: (units: number, points: Points) => string
  outside: (beyond: number, units: number, chance: string | null, points: Points) => string
  caution: (unknown: number, points: Points) => string
  noRecords: Record<Points, string>
  noClues: string
  unknown: string
}

const count = { zh: { round: '轮', organization: '家' } } as const

const HEADLINES: Record<Lang, Headlines> = {
  zh: {
    one: (name, rate) => `只有${name}能算线索率：每百个问题 ${rate}`,
    named: (names, rest, points) =>
      `${names.join('、')}越出 99.8% 控制限，其余 ${rest} ${count.zh[points]}在其内`,
    several: (beyond, rest, points) =>
      `${beyond} ${count.zh[points]}越出 99.8% 控制限，其余 ${rest} ${count.zh[points]}在其内`,
    within: (units, points) =>
      `${units} ${count.zh[points]}都在 99.8% 控制限内，样本小，不足以再作检验`,
    differ: (points) => `没有一${count.zh[points]}越出 99.8% 控制限，但整体差异超过随机波动`,
    alike: (units, points) => `${units} ${count.zh[points]}线索率的差异没有超过随机波动`,
    outside: (beyond, units, chance, points) =>
      `${units} ${points === 'round' ? '轮' : '家党组织'}中 ${beyond} ${count.zh[points]}的线索率越出 95% 控制限，随机波动下预期${chance === null ? '不到 1' : `约 ${chance}`} ${count.zh[points]}`,
    caution: (unknown, points) =>
      `越限只表示值得核对口径与样本，不表示问题轻重。${unknown > 0 ? `线索数或问题数未报的 ${unknown} ${count.zh[points]}不在图中。` : ''}`,
    noRecords: {
      organization: '所选范围内没有逐条的问题和线索记录',
      round: '所选范围内没有轮次',
    },
    noClues: '所选范围内报告的线索数都是 0',
    unknown: '所选范围内没有同时报告问题数和线索数的党组织或轮次',
  },
  en: {
    one: (name, rate) => `Only ${name} has a clue rate: ${rate} per 100 problems`,
    named: (names, rest, points) =>
      `${names.join(' and ')} ${names.length > 1 ? 'lie' : 'lies'} beyond the 99.8% limits, the other ${many(rest, points)} ${rest === 1 ? 'does' : 'do'} not`,
    several: (beyond, rest, points) =>
      `${beyond} ${points}s lie beyond the 99.8% limits, the other ${rest} do not`,
    within: (units, points) =>
      `${many(units, points)} within the 99.8% limits; too few clues to test for more`,
    differ: (points) =>
      `No ${points} lies beyond the 99.8% limits, yet rates differ more than by chance`,
    alike: (units, points) =>
      `The clue rates of ${many(units, points)} differ no more than by chance`,
    outside: (beyond, units, chance, points) =>
      `${beyond} of ${many(units, points)} beyond the 95% limits of the clue rate; ${chance === null ? 'fewer than 1' : `about ${chance}`} expected by chance`,
    caution: (unknown, points) =>
      `Beyond a limit means worth a check of definition and sample, not good or bad.${unknown > 0 ? ` Not in the plot for lack of a count: ${many(unknown, points)}.` : ''}`,
    noRecords: {
      organization: 'No records of problems and clues in scope',
      round: 'No round in scope',
    },
    noClues: 'All clue counts reported in scope are 0',
    unknown: 'No organization or round in scope reports both problems and clues',
  },
}
