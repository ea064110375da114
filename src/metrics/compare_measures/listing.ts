import type { ListCell, ListingDrawing, ListRow } from '#charts/listing.ts'
import { count, fixed, range, signed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import { stateWord } from '../state.ts'
import type { MeasuredSide } from './columns.ts'
import { isOfSides } from './headline.ts'
import { type MeasureId, measureWords, specOf } from './measures.ts'
import { daysText } from './median.ts'
import { firstOfEach } from './notes.ts'
import { remark } from './remark.ts'
import { words } from './words.ts'

/** Measure by measure: each side's number, how far A is from the others, and what bears on it. Differences for two sides. */
export function listing(rows: readonly MeasuredSide[], { lang }: Context): ListingDrawing {
  const say = WORDS[lang]
  const sides = firstOfEach(rows)
  const others = sides.slice(1)
  const isPair = others.length === 1
  const pairs = others.flatMap(({ side }) => [
    ...(isPair ? [{ header: say.difference(side ?? ''), align: 'right' as const }] : []),
    { header: say.ratio(side ?? ''), align: 'right' as const },
  ])
  const ids = [...new Set(rows.map((row) => row.measure_id))]
  return {
    as: 'listing',
    columns: [
      { header: say.measure, align: 'left' },
      { header: say.unit, align: 'left' },
      ...sides.map(({ side, short }) => ({ header: `${side} ${short}`, align: 'right' as const })),
      ...pairs,
      { header: say.remark, align: 'left' },
    ],
    sections: [
      {
        title: '',
        rows: ids.map((id) =>
          line(
            rows.filter((row) => row.measure_id === id),
            lang,
          ),
        ),
      },
    ],
    more: null,
    describe: words[lang].name,
  }
}

function line(rows: readonly MeasuredSide[], lang: Lang): ListRow {
  const [a] = rows
  const id = (a?.measure_id ?? 'problems') as MeasureId
  const others = rows.slice(1)
  return {
    key: id,
    focus: false,
    cells: [
      { as: 'text', text: measureWords[lang][id].name },
      { as: 'text', text: measureWords[lang][id].unit },
      ...rows.map((row) => valueCell(id, row, lang)),
      ...others.flatMap((row) => [
        ...(others.length === 1 ? [differenceCell(id, row, lang)] : []),
        ratioCell(row),
      ]),
      { as: 'text', text: remarks(a, others, lang) },
    ],
  }
}

/** With one other side its remark; with several what is said of one measure, not of a whole side. */
function remarks(a: MeasuredSide | undefined, others: readonly MeasuredSide[], lang: Lang) {
  if (!a) return ''
  const own = others.length === 1 ? others : others.filter((row) => !isOfSides(row.reason))
  const texts = new Set(own.map((row) => remark(a, row, lang)))
  return [...texts]
    .filter((text) => texts.size === 1 || !text.startsWith('p '))
    .join(lang === 'zh' ? '；' : '; ')
}

const isMedian = (id: MeasureId) => specOf(id).kind === 'median'

const formatOf = (id: MeasureId) =>
  isMedian(id) ? daysText : (value: number) => fixed(value, specOf(id).digits)

/** A median with its interval; a bound that the curve does not get to is said in words. */
function medianCell(row: MeasuredSide, lang: Lang): ListCell {
  const say = WORDS[lang]
  const { value, value_low: low, value_high: high, value_state: state, lack } = row
  const bound = (days: number | null) => (days === null ? say.unreached : daysText(days))
  const detail = low === null && high === null ? undefined : `[${bound(low)}, ${bound(high)}]`
  if (value === null) {
    const text = say.lacks[lack ?? ''] ?? stateWord(state, lang)
    return { as: 'missing', text, hatched: state === 'nr', ...(detail && { detail }) }
  }
  return { as: 'number', text: daysText(value), value, strong: true, ...(detail && { detail }) }
}

function valueCell(id: MeasureId, row: MeasuredSide, lang: Lang): ListCell {
  if (isMedian(id)) return medianCell(row, lang)
  const isQuotient = specOf(id).under !== undefined
  const value = isQuotient ? row.value : row.count
  const state = (isQuotient ? row.value_state : row.count_state) ?? 'nr'
  if (value === null)
    return { as: 'missing', text: stateWord(state, lang), hatched: state === 'nr' }
  const mark = state === '≥' ? '≥ ' : state === '≈' ? WORDS[lang].about : ''
  const text = `${mark}${isQuotient ? formatOf(id)(value) : count(value)}`
  return { as: 'number', text, value, strong: true }
}

function differenceCell(id: MeasureId, row: MeasuredSide, lang: Lang): ListCell {
  const { difference, difference_low: low, difference_high: high } = row
  if (difference === null) return { as: 'text', text: '—' }
  const format = specOf(id).under || isMedian(id) ? formatOf(id) : count
  const points = specOf(id).kind === 'share' ? WORDS[lang].points : ''
  const text = `${signed(difference, format)}${points}`
  const interval = low !== null && high !== null ? range(low, high) : undefined
  return { as: 'number', text, value: difference, ...(interval && { detail: interval }) }
}

function ratioCell({
  ratio,
  ratio_low: low,
  ratio_high: high,
  ratio_p: p,
}: MeasuredSide): ListCell {
  if (p === null || low === null) return { as: 'text', text: '—' }
  const two = (value: number) => fixed(value, 2)
  const interval = range(low, high ?? Number.POSITIVE_INFINITY, two)
  if (ratio === null) return { as: 'text', text: `∞ ${interval}` }
  return { as: 'number', text: `${two(ratio)} ${interval}`, value: ratio }
}

const WORDS = {
  zh: {
    measure: '指标',
    unit: '单位',
    difference: (side: string) => `差值 A − ${side}`,
    ratio: (side: string) => `率比 A : ${side} [95% 区间]`,
    remark: '备注',
    about: '约 ',
    points: ' 百分点',
    unreached: '未到',
    lacks: {
      unreached: '尚未过半',
      few: '不足 5 个',
      open_only: '只列未完成',
    } as Readonly<Record<string, string>>,
  },
  en: {
    measure: 'Measure',
    unit: 'Unit',
    difference: (side: string) => `A − ${side}`,
    ratio: (side: string) => `Ratio A : ${side} [95% interval]`,
    remark: 'Remark',
    about: '≈ ',
    points: ' points',
    unreached: 'not reached',
    lacks: {
      unreached: 'not yet half done',
      few: 'fewer than 5',
      open_only: 'open problems only',
    } as Readonly<Record<string, string>>,
  },
}
