import type { Behind, Context } from '../metric.ts'
import type { SharedRecipient } from './columns.ts'
import { keyOf } from './derive.ts'

/** The clue records of one recipient. */
export function behind(
  key: string,
  rows: readonly SharedRecipient[],
  { angle }: Context,
): Behind | null {
  const row = rows.find((one) => keyOf(one) === key)
  if (!row?.recipient) return null
  return {
    records: 'clue',
    where: `unit = $unit AND NOT pooled AND nature IS NOT DISTINCT FROM $of_nature
AND ${CONDITION[row.recipient] ?? 'recipient = $of_recipient'}`,
    values: { unit: angle.unit, of_nature: row.nature, of_recipient: row.recipient },
    title: row.receiver ?? '',
  }
}

const CONDITION: Readonly<Record<string, string>> = {
  other: "recipient NOT IN ('discipline', 'organization')",
  nr: 'recipient IS NULL',
}
