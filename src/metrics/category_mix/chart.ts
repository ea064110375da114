import type { MixCell, MixLine, MixSection } from '#charts/mix-panel-rows.ts'
import { mixPanels } from '#charts/mix-panels.ts'
import { count, fixed, percent, range } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import { axisCodes, classColour, className } from '../problem-mix-classes.ts'
import type { MixRow } from './columns.ts'
import { sentences } from './sentences.ts'
import { type MixSet, pooledShare, setsOf, silentRows } from './sets.ts'

/** Beyond this many rows a section is a list, and the table lists better. */
const MOST_ROWS = 60

/** A panel for each class, a row for each group. */
export function chart(rows: readonly MixRow[], context: Context) {
  const { lang, tokens, angle } = context
  const say = sentences[lang]
  const codes = codesOf(rows)
  const { option, height } = mixPanels(
    {
      panels: codes.map((code) => ({
        key: angle.axis === '' && axisCodes.includes(code) ? `|${code}` : '',
        title: className(code, lang),
        colour: classColour(code, tokens),
      })),
      sections: [
        ...setsOf(rows).map((set) => section(set, codes, context)),
        ...silentSection(silentRows(rows), context),
      ],
      tips: say.tips,
      rowTips: say.rowTips,
      besideHeaders: say.beside,
    },
    tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(rows) }
}

const codesOf = (rows: readonly MixRow[]) => [
  ...new Set(rows.flatMap(({ code }) => (code === null ? [] : [code]))),
]

function section(set: MixSet, codes: readonly string[], context: Context): MixSection {
  const say = sentences[context.lang]
  const groups = ranked(set.groups, context)
  const shown = groups.slice(0, MOST_ROWS)
  const hidden = groups.length - shown.length
  return {
    title: say.set(set),
    pooled: codes.map((code) => {
      const pooled = pooledShare(set, code)
      return pooled && { share: pooled.estimate, label: say.pooled(fixed(100 * pooled.estimate)) }
    }),
    lines: named(shown.map((group) => line(group, context))),
    folds: hidden > 0 ? [{ text: say.more(hidden), opens: false, hatched: false }] : [],
  }
}

/** What has no problem list: told in one line, or row by row when asked for. */
function silentSection(rows: readonly MixRow[], context: Context): MixSection[] {
  const say = sentences[context.lang]
  if (rows.length === 0) return []
  const shown = context.expanded ? rows.slice(0, MOST_ROWS) : []
  const hidden = rows.length - shown.length
  return [
    {
      title: shown.length > 0 ? say.silent : '',
      pooled: [],
      lines: named(shown.map((row) => line([row], context))),
      folds:
        hidden > 0 ? [{ text: say.folded(hidden), opens: !context.expanded, hatched: true }] : [],
    },
  ]
}

/** Each region is named once, with a hairline above it. */
const named = (lines: readonly MixLine[]): MixLine[] =>
  lines.map((row, at) => {
    const isSame = lines[at - 1]?.names[0] === row.names[0]
    return { ...row, starts: at > 0 && !isSame, names: [isSame ? '' : row.names[0], row.names[1]] }
  })

/** By the share of the first class, when sorted by value. */
const ranked = (groups: readonly MixSet['groups'][number][], { sort }: Context) =>
  sort === 'value' ? [...groups].sort(([a], [b]) => (b.share ?? -1) - (a.share ?? -1)) : groups

function line(group: readonly MixRow[], context: Context): MixLine {
  const say = sentences[context.lang]
  const [first] = group as [MixRow]
  const isSilent = first.code === null
  const beside = [first.classified, first.unclassified, first.unreported].map((value) =>
    value === null ? '—' : `${first.beside_state === '≥' ? '≥ ' : ''}${count(value)}`,
  )
  return {
    key: first.group ?? '',
    names: [first.region ?? '', first.round ?? ''],
    name: [first.region, first.round].filter(Boolean).join(' '),
    starts: false,
    focus: first.group === context.focus,
    cells: isSilent ? [] : group.map((row) => cell(row, context)),
    unknown: isSilent ? say.notReported : '',
    beside,
    tips: [first.scheme ?? '—', ...beside],
  }
}

function cell(row: MixRow, { lang, angle }: Context): MixCell {
  const say = sentences[lang]
  const { share, share_low, share_high } = row
  const scheme = row.scheme ?? '—'
  if (share === null || share_low === null || share_high === null) {
    const hatched = row.state !== 'z'
    const absent = row.whole === 0 ? '—' : say.notInScheme
    const text = hatched ? say.unknown : absent
    const brief = hatched ? say.unknown : absent === '—' ? absent : say.brief
    const told = hatched && angle.axis !== '' ? say.undivided : hatched ? say.notReported : absent
    return { key: row.key ?? '', share: null, text, brief, hatched, tips: [told, '—', '—', scheme] }
  }
  const counts = `${count(row.problems ?? 0)}/${count(row.whole ?? 0)}`
  const interval = range(100 * share_low, 100 * share_high)
  const tips = [percent(share), interval, counts, scheme]
  return { key: row.key ?? '', share, text: fixed(100 * share), brief: '', hatched: false, tips }
}
