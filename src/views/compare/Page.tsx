import '../overview/overview.css'
import './compare.css'
import { useMemo } from 'react'
import { ReadingContext, useReading } from '#figure/reading.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import { selectionParams } from '#scope/selection.ts'
import { FirstRun } from '../overview/FirstRun.tsx'
import { Comparison } from './Comparison.tsx'
import { useCompared } from './useCompared.ts'

/** Any two to four selections, side by side. */
export default function Compare() {
  const { files } = useWorkspaceState()
  const reading = useReading()
  const compared = useCompared()
  const { selections } = compared
  const { params, rounds, scope } = reading
  const ofSides = useMemo(
    () => (params && rounds ? { ...params, ...selectionParams(selections, scope) } : null),
    [params, rounds, selections, scope],
  )
  const within = useMemo(() => ({ ...reading, params: ofSides }), [reading, ofSides])
  if (files.every((file) => file.status !== 'ok')) return <FirstRun />
  return (
    <ReadingContext value={within}>
      <Comparison {...compared} />
    </ReadingContext>
  )
}
