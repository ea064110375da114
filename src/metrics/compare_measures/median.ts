import { fixed } from '#charts/numbers.ts'
import { kaplanMeier } from '#statistics/kaplan-meier.ts'
import { medianDays } from '#statistics/median-days.ts'
import { lackOfCurve } from '../compare_completion/lack.ts'
import { added, dayCountsIn } from './day-counts.ts'
import type { Measured } from './measured.ts'
import { type MeasureId, specOf } from './measures.ts'
import type { ComparedSide } from './sides.ts'

/**
 * Days until half of a side's problems are done, by the curve over all its rounds: the median that the figure on its
 * curves gives. The count is of the problems with a place in time.
 */
export function medianOf({ used }: ComparedSide, id: MeasureId): Measured {
  const over = used.map(specOf(id).over)
  const problems = over.reduce((sum, { value }) => sum + (value ?? 0), 0)
  const notOpen = used.reduce((sum, { not_open }) => sum + (not_open ?? 0), 0)
  const isRecorded = used.some(({ not_open }) => not_open !== null)
  const none: Measured = {
    id,
    count: isRecorded ? { value: problems, state: 'value' } : { value: null, state: 'nr' },
    base: null,
    value: null,
    low: null,
    high: null,
    state: isRecorded ? 'z' : 'nr',
    intervalState: isRecorded ? 'z' : 'nr',
    roundsWith: over.filter(({ value }) => value !== null).length,
    lack: null,
  }
  if (!isRecorded) return none
  const lack = lackOfCurve({ problems, notOpen })
  if (lack) return { ...none, lack }
  const curve = kaplanMeier(added(used.flatMap(({ followed }) => dayCountsIn(followed))))
  const { median, low, high } = medianDays(curve)
  return {
    ...none,
    value: median,
    low,
    high,
    state: median === null ? 'z' : 'value',
    intervalState: low === null && high === null ? 'z' : 'value',
    lack: median === null ? 'unreached' : null,
  }
}

/** Days, with a half where a median lies between two. */
export const daysText = (value: number) => fixed(value, Number.isInteger(value) ? 0 : 1)
