import type { Params } from '#engine/engine.ts'
import type { Behind, Context } from './metric.ts'
import type { GroupRow } from './rectification-rows.ts'

/** The problem records for which a condition over the columns of `rectification_in_scope` holds. */
export const recordsWhere = (
  condition: string,
  values: Params,
  title: string,
  { angle }: Context,
): Behind => ({
  records: 'problem',
  where: `(file_id, line) IN (
  SELECT (file_id, line)
  FROM rectification_in_scope(
    $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
    $from_month, $to_month, $as_of, $completion, $long_term
  )
  WHERE ${condition}
)`,
  values: { ...values, completion: angle.completion, long_term: angle.longTerm },
  title,
})

/** The problem records of a group. */
export function itemsBehind(
  key: string,
  groups: readonly GroupRow[],
  context: Context,
): Behind | null {
  const [group_key = ''] = key.split('|')
  const row = groups.find((one) => one.group_key === group_key)
  const { by } = context.angle
  if (!row) return null
  const title = row.group ?? ''
  if (by === '' || by === 'round')
    return recordsWhere('round_key = $own', { own: group_key }, title, context)
  const at = group_key.lastIndexOf(' ')
  const column = { region: 'region_key', org_type: 'org_type', category: 'axis' }[by]
  return recordsWhere(
    `coalesce(${column}, '') = $own AND coalesce(nature, '') = $nature`,
    { own: group_key.slice(0, at), nature: group_key.slice(at + 1) },
    title,
    context,
  )
}
