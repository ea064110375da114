import { estimatedShare } from '../estimate.ts'
import type { Context } from '../metric.ts'
import { accountOf, type CategoryCount, type MixBy, mixGroups, silentLast } from '../problem-mix.ts'
import { schemeName } from '../problem-mix-schemes.ts'
import type { CoverageRow } from './columns.ts'

export const coverageBy = ({ angle }: Context): MixBy =>
  angle.by === 'round' || angle.by === 'org_type' ? angle.by : 'region'

/** How many of each group's problems have a class, with Wilson's interval. */
export function derive(rows: readonly CategoryCount[], context: Context): CoverageRow[] {
  return silentLast(mixGroups(rows, coverageBy(context), context.lang)).map((group) => {
    const { classified, unclassified, unreported, uncounted } = accountOf(group)
    const isSilent = group.counts.length === 0
    const listed = classified + unclassified + unreported
    const state = isSilent ? 'nr' : uncounted ? '≥' : 'value'
    const told = (value: number) => (isSilent ? null : value)
    const share = estimatedShare({ value: told(classified), state }, { value: told(listed), state })
    return {
      key: group.key,
      region: group.region,
      round: group.round || null,
      basis: group.basis,
      scheme: group.schemes.map((scheme) => schemeName(scheme, context.lang)).join(' + ') || null,
      listed: told(listed),
      classified: told(classified),
      unclassified: told(unclassified),
      unreported: told(unreported),
      count_state: state,
      share: share.value,
      share_low: share.low,
      share_high: share.high,
      state: share.state,
      silent: group.silent,
      nature: group.nature,
      pooled: group.pooled,
      source: group.source,
    }
  })
}
