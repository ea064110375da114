import { percent } from '#charts/numbers.ts'
import { extremesOf } from '#statistics/extremes.ts'
import type { Context } from '../metric.ts'
import { inSentence } from '../round.ts'
import type { PointRow } from './columns.ts'
import { headline } from './sentences.ts'

/** Below this a difference is told. */
const ALPHA = 0.05

/** The page's finding and its caution. */
export interface Title {
  title: string
  caution: string
}

/** What the drawn groups have done by 180 days, or else by their due dates; neutral where they can't be told apart. */
export function title(rows: readonly PointRow[], context: Context): Title {
  const { lang } = context
  const say = WORDS[lang]
  const drawn = rows.filter(({ place }) => place !== null)
  const at180 = pointsOf(drawn, '180', context)
  const atDue = pointsOf(drawn, 'due', context)
  const [points, when] = at180.length >= atDue.length ? [at180, say.day180] : [atDue, say.dayDue]
  const [only] = points
  if (!only) return { title: headline(rows, context), caution: say.caution }
  const compared = extremesOf(points.map(({ log, spread }) => ({ value: log, variance: spread })))
  const [high, low] = compared ? [points[compared.most], points[compared.least]] : []
  if (!compared || !high || !low)
    return {
      title: say.one(only.name, when, percent(only.share, 0), range(only)),
      caution: say.caution,
    }
  const shares = [percent(high.share, 0), percent(low.share, 0)] as const
  return {
    title:
      compared.p < ALPHA && compared.q < ALPHA
        ? say.differs(when, high.name, shares[0], low.name, shares[1])
        : say.alike(when, points.length, shares[1], shares[0]),
    caution: say.caution,
  }
}

function pointsOf(rows: readonly PointRow[], when: '180' | 'due', { lang, angle }: Context) {
  const isRound = angle.by === '' || angle.by === 'round'
  return rows.flatMap((row) => {
    const { [`day_${when}` as const]: share, [`log_${when}` as const]: log } = row
    const spread = row[`spread_${when}`]
    const round = inSentence(row.round, lang)
    const own = lang === 'en' ? `${row.region} ${round}` : `${row.region}${round}`
    return share === null || log === null || spread === null
      ? []
      : [
          {
            name: isRound ? own : (row.group ?? ''),
            share,
            low: row[`day_${when}_low`] ?? 0,
            high: row[`day_${when}_high`] ?? 1,
            log,
            spread,
          },
        ]
  })
}

const range = ({ low, high }: { low: number; high: number }) =>
  `${percent(low, 0)}–${percent(high, 0)}`

const WORDS = {
  zh: {
    day180: '反馈 180 天时',
    dayDue: '到期时',
    one: (name: string, when: string, share: string, range: string) =>
      `${name}${when}完成 ${share}（95% 区间 ${range}）`,
    differs: (when: string, high: string, most: string, low: string, least: string) =>
      `${when}${high}完成 ${most}，${low}完成 ${least}`,
    alike: (when: string, groups: number, least: string, most: string) =>
      `${when} ${groups} 组完成 ${least} 至 ${most}，分不出快慢`,
    caution: '未完成的问题按“尚未完成”计入，不丢弃；完成以台账销号为准，属自报口径，未经验收。',
  },
  en: {
    day180: 'by day 180',
    dayDue: 'by the due date',
    one: (name: string, when: string, share: string, range: string) =>
      `${name} has ${share} done ${when} (95% interval ${range})`,
    differs: (when: string, high: string, most: string, low: string, least: string) =>
      `${high} has ${most} done ${when}, ${low} ${least}`,
    alike: (when: string, groups: number, least: string, most: string) =>
      `${groups} groups have ${least} to ${most} done ${when}; no difference shown`,
    caution:
      'Open problems count as not yet done and are never dropped. Completion is as the ledger says: self-reported, not verified.',
  },
}
