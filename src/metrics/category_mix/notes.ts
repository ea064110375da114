import { count } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import { mixSource, unitsText } from '../problem-mix-words.ts'
import type { MixRow } from './columns.ts'
import { mixBy } from './derive.ts'
import { account, accounted } from './sentences.ts'

/** How many problems are classified, in how many rows. */
export function size(rows: readonly MixRow[], context: Context) {
  const { classified, all, share } = accounted(rows)
  const units = unitsText(account(rows).groups, mixBy(context), context.lang)
  return WORDS[context.lang].size(count(classified), count(all), share, units)
}

export function notes(rows: readonly MixRow[], context: Context) {
  const say = WORDS[context.lang]
  const groups = [...new Map(rows.map((row) => [row.group, row])).values()]
  const silent = groups.filter(({ code }) => code === null).length
  const absent = rows.filter(({ state, code }) => state === 'z' && code !== null)
  const categories = [...new Set(absent.map(({ category }) => category ?? ''))]
  const regions = [...new Set(absent.map(({ region }) => region ?? ''))]
  return [
    mixSource(
      groups.filter(({ code }) => code !== null),
      mixBy(context),
      context.lang,
    ),
    {
      label: say.unknown,
      text: silent > 0 ? say.silent(unitsText(silent, mixBy(context), context.lang)) : say.none,
    },
    ...(categories.length > 0 && categories.length < 4
      ? [{ label: say.scheme, text: say.absent(regions, categories) }]
      : []),
  ]
}

const WORDS = {
  zh: {
    size: (classified: string, all: string, share: string, units: string) =>
      `已归类 ${classified}/${all}（${share}），${units}`,
    unknown: '未报',
    silent: (units: string) => `${units}没有问题清单，类别未报，不按 0 计。`,
    none: '所列各组都有问题清单。',
    scheme: '不适用',
    absent: (regions: readonly string[], categories: readonly string[]) =>
      `${regions.slice(0, 3).join('、')}${regions.length > 3 ? `等 ${regions.length} 处` : ''}的口径没有“${categories.join('”“')}”一类。`,
  },
  en: {
    size: (classified: string, all: string, share: string, units: string) =>
      `${classified} of ${all} classified (${share}), ${units}`,
    unknown: 'Not reported',
    silent: (units: string) => `${units} without a problem list; unknown, not 0.`,
    none: 'none; every row has a problem list.',
    scheme: 'Not in scheme',
    absent: (regions: readonly string[], categories: readonly string[]) =>
      `the scheme of ${regions.slice(0, 3).join(', ')}${regions.length > 3 ? ` and ${regions.length - 3} more` : ''} has no ${categories.join(', ')}.`,
  },
}
