import { estimatedShare, type Stated } from '../estimate.ts'
import type { Context } from '../metric.ts'
import {
  accountOf,
  type CategoryCount,
  type MixBy,
  type MixGroup,
  mixGroups,
  silentLast,
  tally,
} from '../problem-mix.ts'
import {
  axisCodes,
  classesWithin,
  className,
  isUndivided,
  type MixLevel,
  OTHER,
} from '../problem-mix-classes.ts'
import { schemeName } from '../problem-mix-schemes.ts'
import type { MixRow } from './columns.ts'

export const mixBy = ({ angle }: Context): MixBy =>
  angle.by === 'region' || angle.by === 'org_type' ? angle.by : 'round'

/** Each group's shares of the axes, or of the classes of the axis that is looked into; one row per group and class. */
export function derive(rows: readonly CategoryCount[], context: Context): MixRow[] {
  const groups = silentLast(mixGroups(rows, mixBy(context), context.lang))
  const { axis } = context.angle
  const level: MixLevel = axis ? 'category' : 'axis'
  const classes = axis ? classesWithin(axis) : [...axisCodes, OTHER]
  const tallies = groups.map((group) => classes.map((code) => tally(group, code, level)))
  const shown = classes.flatMap((code, at) => {
    const isOptional = code === OTHER || isUndivided(code)
    const occurs = tallies.some((all) => (all[at]?.part.value ?? 0) > 0)
    return occurs || !isOptional ? [{ code, at }] : []
  })
  return groups.flatMap((group, index): MixRow[] => {
    const shared = sharedOf(group, context)
    if (group.counts.length === 0) return [{ ...shared, ...nothing }]
    return shown.map(({ code, at }) => {
      const { part, whole } = tallies[index]![at]!
      const { value, low, high, state } = estimatedShare(part, whole)
      return {
        ...shared,
        key: `${group.key}|${code}`,
        code,
        category: className(code, context.lang),
        problems: part.value,
        whole: whole.value,
        share: value,
        share_low: low,
        share_high: high,
        state,
      }
    })
  })
}

const nothing = {
  code: null,
  category: null,
  problems: null,
  whole: null,
  share: null,
  share_low: null,
  share_high: null,
  state: 'nr',
}

function sharedOf(group: MixGroup, { lang }: Context) {
  const { classified, unclassified, unreported, uncounted } = accountOf(group)
  const isSilent = group.counts.length === 0
  const told = (value: number): Stated['value'] => (isSilent ? null : value)
  return {
    key: `${group.key}|`,
    group: group.key,
    region: group.region,
    round: group.round || null,
    basis: group.basis,
    scheme: group.schemes.map((scheme) => schemeName(scheme, lang)).join(' + ') || null,
    classified: told(classified),
    unclassified: told(unclassified),
    unreported: told(unreported),
    beside_state: isSilent ? 'nr' : uncounted ? '≥' : 'value',
    silent: group.silent,
    nature: group.nature,
    source: group.source,
    pooled: group.pooled,
    exact: group.exact,
  }
}
