import { many } from '../clue-counts.ts'
import { natureWord } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { byNature } from '../round.ts'
import type { RegionRow } from './columns.ts'
import { isPaired, isStandardized } from './derive.ts'

export function size(rows: readonly RegionRow[], { lang, angle }: Context) {
  const paired = rows.filter(isPaired)
  return WORDS[lang].size(
    paired.length,
    paired.filter(isStandardized).length,
    angle.unit === 'person',
  )
}

export function notes(rows: readonly RegionRow[], { lang }: Context) {
  const say = WORDS[lang]
  const paired = rows.filter(isPaired)
  const refused = paired.filter((row) => !isStandardized(row)).length
  const without = rows.length - paired.length
  const natures = byNature(paired).map(([nature]) => natureWord(nature, lang))
  return [
    ...(natures.length > 0
      ? [{ label: say.source, text: natures.join(say.joint) + say.stop }]
      : []),
    ...(refused > 0 ? [{ label: say.refusal, text: say.refused(refused) }] : []),
    ...(without > 0 ? [{ label: say.unknown, text: say.without(without) }] : []),
    { label: say.remark, text: say.depends },
  ]
}

const WORDS = {
  zh: {
    size: (regions: number, known: number, persons: boolean) =>
      `${regions} 个地区，${known} 个有值，按${persons ? '人' : '件'}计`,
    source: '来源',
    joint: '、',
    stop: '，逐条记录。',
    refusal: '不作标准化',
    refused: (regions: number) => `${regions} 个地区，原因写在图中。`,
    unknown: '未报',
    without: (regions: number) => `${regions} 个地区没有可配对的问题记录和线索清单。`,
    remark: '说明',
    depends: '标准随所选范围改变，不同范围的标准化率不能互比。',
  },
  en: {
    size: (regions: number, known: number, persons: boolean) =>
      `${many(regions, 'region')}, ${known} with a value, in ${persons ? 'persons' : 'pieces'}`,
    source: 'Sources',
    joint: ', ',
    stop: ', record by record.',
    refusal: 'Refused',
    refused: (regions: number) => `${many(regions, 'region')}, for the reasons in the figure.`,
    unknown: 'Not reported',
    without: (regions: number) =>
      `${many(regions, 'region')} without problem records and a clue list for the same round.`,
    remark: 'Note',
    depends: 'the standard changes with the scope: rates of different scopes are not comparable.',
  },
}
