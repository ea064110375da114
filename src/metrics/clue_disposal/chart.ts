import { count, percent, range } from '#charts/numbers.ts'
import { type BarPart, stackedBars } from '#charts/stacked-bars.ts'
import { unitWord } from '../clue-units.ts'
import type { Context } from '../metric.ts'
import type { SharedWay } from './columns.ts'
import { type Bar, keyOf, type ShownWays } from './derive.ts'
import { type Way, wayColour } from './ways.ts'

/** With fewer a percentage says more than is known: counts stand in the bar. */
const FEW = 30

/** Bars of shares, all regions first. */
export function chart({ total, regions }: ShownWays, context: Context) {
  const { lang, tokens, angle } = context
  const say = WORDS[lang]
  const bars = [...(total && regions.length > 1 ? [total] : []), ...regions]
  const few = bars.some((bar) => bar.total < FEW)
  const { option, height } = stackedBars(
    {
      bars: bars.map((bar) => ({
        label: bar.region,
        total: `${count(bar.total)}${bar.total < FEW ? ' †' : ''}`,
        isTotal: bar.isTotal,
        parts: bar.parts.map((part) => partOf(part, bar, context)),
      })),
      totalHeader: unitWord(angle.unit, lang),
      footnote: few ? say.few : null,
      tips: say.tips,
    },
    tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(total, regions.length) }
}

function partOf(part: SharedWay, { total }: Bar, { lang, tokens, angle }: Context): BarPart {
  const clues = part.clues ?? 0
  const { share, share_low, share_high } = part
  return {
    key: keyOf(part),
    name: part.disposal ?? '',
    size: clues,
    text:
      total < FEW
        ? `${count(clues)}${lang === 'zh' ? unitWord(angle.unit, lang) : ''}`
        : percent(share ?? 0, 0),
    colour: wayColour(part.way as Way, tokens),
    tips: [
      `${part.clues_state === '≥' ? '≥ ' : ''}${count(clues)}/${count(total)}`,
      share === null ? '—' : percent(share),
      share_low === null || share_high === null ? '—' : range(share_low, share_high, percent),
      part.basis ?? '',
    ],
  }
}

const WORDS = {
  zh: {
    few: '† 少于 30，标数量，不标百分比',
    tips: ['线索', '占比', '95% 区间', '数据性质'],
    describe: (total: Bar | null, regions: number) =>
      `${regions} 个地区的线索处置方式：${told(total, '、')}。`,
  },
  en: {
    few: '† fewer than 30: counts, no percentages',
    tips: ['Clues', 'Share', '95% interval', 'Nature'],
    describe: (total: Bar | null, regions: number) =>
      `Ways of disposal in ${regions} regions: ${told(total, ', ')}.`,
  },
}

const told = (total: Bar | null, joint: string) =>
  (total?.parts ?? []).map((part) => `${part.disposal} ${part.clues}/${total?.total}`).join(joint)
