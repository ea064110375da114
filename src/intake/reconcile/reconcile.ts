import type { Engine } from '#engine/engine.ts'
import { rollUp } from '#schema/rollup/rollup.ts'
import begin from './begin.sql?raw'
import dates from './dates.sql?raw'
import end from './end.sql?raw'
import latestDay from './latest-day.sql?raw'
import records from './records.sql?raw'
import totals from './totals.sql?raw'

/** SQL that makes tables `finding` and `finding_row` anew from the loaded data; finding.ts tells what is in them. */
export const reconcile = [begin, totals, dates, records, end].join('\n')

/** Rolls the loaded data up and compares what they say with itself; the answer is the latest day they speak of, empty when there is none. */
export async function reconciled(engine: Engine): Promise<string> {
  await engine.exec(rollUp)
  await engine.exec(reconcile)
  const [row] = await engine.rows(latestDay)
  return String(row?.['day'] ?? '')
}
