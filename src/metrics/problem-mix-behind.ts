import type { Behind, Context } from './metric.ts'
import type { MixBy } from './problem-mix.ts'
import { className } from './problem-mix-classes.ts'

interface Marked {
  /** Key of a group; null: all that is in scope and of the mark's nature. */
  group: string | null
  code: string | null
  region: string | null
  round: string | null
  nature: string | null
}

/** The problems of one class in a group. */
export function behindMix(mark: Marked, by: MixBy, { lang, angle }: Context): Behind {
  const code = mark.code ?? ''
  const { where, values } = classWhere(code)
  const group = groupWhere(mark, by)
  const names = [mark.region, mark.round].filter(Boolean).join(' ')
  return {
    records: 'problem',
    where: [where, ...group.where, `($scheme = '' OR coalesce(scheme, 'builtin') = $scheme)`].join(
      ' AND ',
    ),
    values: { ...values, ...group.values, scheme: angle.scheme },
    title: [names, code && className(code, lang)].filter(Boolean).join(' · '),
  }
}

function classWhere(code: string) {
  if (code === 'undivided') return { where: 'length(category) = 1', values: {} }
  if (code === '') return { where: 'true', values: {} }
  if (code === 'Z9') return { where: `coalesce(category, 'Z9') = 'Z9'`, values: {} }
  if (code.endsWith('0')) return { where: 'category = $class', values: { class: code.charAt(0) } }
  return code.length === 1
    ? { where: 'axis = $class', values: { class: code } }
    : { where: 'category = $class', values: { class: code } }
}

function groupWhere({ group, nature }: Marked, by: MixBy) {
  if (by === 'round' && group !== null) return { where: ['round_key = $group'], values: { group } }
  const stated = nature === 'unstated' ? null : nature
  const ofNature = { where: ['nature IS NOT DISTINCT FROM $nature'], values: { nature: stated } }
  if (group === null) return ofNature
  const key = group.slice(0, group.lastIndexOf('@'))
  const column = by === 'region' ? 'region_key' : `coalesce(org_type, '')`
  return {
    where: [...ofNature.where, `${column} = $group`, 'NOT pooled'],
    values: { ...ofNature.values, group: key },
  }
}
