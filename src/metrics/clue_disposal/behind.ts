import type { Behind, Context } from '../metric.ts'
import type { SharedWay } from './columns.ts'
import { keyOf } from './derive.ts'

/** The clue records that went one way, of a region or of all. */
export function behind(key: string, rows: readonly SharedWay[], { angle }: Context): Behind | null {
  const part = rows.find((row) => keyOf(row) === key)
  if (!part?.way) return null
  return {
    records: 'clue',
    where: `unit = $unit AND nature IS NOT DISTINCT FROM $of_nature
AND ($of_region = '' OR region_key = $of_region)
AND ${CONDITION[part.way] ?? 'disposal = $way'}`,
    values: {
      unit: angle.unit,
      of_nature: part.nature,
      of_region: part.region_key ?? '',
      way: part.way,
    },
    title: [part.region, part.disposal].join(' · '),
  }
}

const CONDITION: Readonly<Record<string, string>> = {
  other: "disposal NOT IN ('talk', 'verify', 'hold', 'close', 'file')",
  open: 'disposal IS NULL AND due_on >= try_cast($as_of AS DATE)',
  nr: 'disposal IS NULL AND coalesce(due_on < try_cast($as_of AS DATE), true)',
}
