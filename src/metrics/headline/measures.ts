import type { Lang } from '#i18n/lang.ts'
import type { HeadlineRow } from './columns.ts'

/** The six numbers at the head of a page, in the order of a bulletin. */
export const measureIds = [
  'organizations',
  'problems',
  'clues',
  'clue_rate',
  'problems_per_organization',
  'completion_strict',
] as const
export type MeasureId = (typeof measureIds)[number]

/** One of the six, of one round. */
export interface Measure {
  id: MeasureId
  value: number | null
  low: number | null
  high: number | null
  /** What it is divided by; null for a count, and for a share published without counts. */
  n: number | null
  state: string
  origin: string | null
}

export const isCount = (id: MeasureId) =>
  id === 'organizations' || id === 'problems' || id === 'clues'

export function measureOf(row: HeadlineRow, id: MeasureId): Measure {
  return {
    id,
    value: row[id],
    low: isCount(id) ? null : (row[`${id}_low` as keyof HeadlineRow] as number | null),
    high: isCount(id) ? null : (row[`${id}_high` as keyof HeadlineRow] as number | null),
    n: baseOf(row, id),
    state: row[`${id}_state`] ?? 'nr',
    origin: originOf(row, id),
  }
}

function baseOf(row: HeadlineRow, id: MeasureId) {
  if (id === 'clue_rate') return row.problems
  if (id === 'problems_per_organization') return row.organizations
  return id === 'completion_strict' && row.completion_strict_low !== null
    ? row.completion_base
    : null
}

/** A quotient is of records only when both its terms are. */
function originOf(row: HeadlineRow, id: MeasureId) {
  if (row[id] === null) return null
  const both = (a: string | null, b: string | null) => (a === b ? a : 'reported')
  switch (id) {
    case 'clue_rate':
      return both(row.clues_origin, row.problems_origin)
    case 'problems_per_organization':
      return both(row.problems_origin, row.organizations_origin)
    case 'completion_strict':
      return row.done_origin ?? 'reported'
    default:
      return row[`${id}_origin`]
  }
}

/** Label of the tile, unit, and the name of what is missing when it is not reported. */
export const measureWords: Record<
  Lang,
  Record<MeasureId, { label: string; unit: string; lacking: string }>
> = {
  zh: {
    organizations: { label: '被巡察党组织', unit: '家', lacking: '组织数' },
    problems: { label: '发现问题', unit: '个', lacking: '问题数' },
    clues: { label: '移交线索', unit: '件', lacking: '线索数' },
    clue_rate: { label: '每百个问题对应线索', unit: '件', lacking: '问题数或线索数' },
    problems_per_organization: { label: '每家党组织问题数', unit: '个', lacking: '组织数或问题数' },
    completion_strict: { label: '整改完成率', unit: '', lacking: '整改完成数' },
  },
  en: {
    organizations: { label: 'Organizations inspected', unit: '', lacking: 'organizations' },
    problems: { label: 'Problems found', unit: '', lacking: 'problems' },
    clues: { label: 'Clues passed on', unit: '', lacking: 'clues' },
    clue_rate: { label: 'Clues per 100 problems', unit: '', lacking: 'problems or clues' },
    problems_per_organization: {
      label: 'Problems per organization',
      unit: '',
      lacking: 'organizations or problems',
    },
    completion_strict: { label: 'Rectification done', unit: '', lacking: 'completion' },
  },
}
