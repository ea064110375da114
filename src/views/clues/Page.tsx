import './clues.css'
import { useReading } from '#figure/reading.ts'
import { useMetric } from '#figure/useMetric.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import type { PlacedUnit } from '#metrics/clue_funnel/columns.ts'
import clueFunnel from '#metrics/clue_funnel/metric.ts'
import { caution, pageFinding } from '#metrics/clue_funnel/sentences.ts'
import { useHold } from '#ui/hold.ts'
import { Page } from '#ui/Page.tsx'
import { useLang } from '#ui/useLang.ts'
import { FirstRun } from '../overview/FirstRun.tsx'
import { Figures } from './Figures.tsx'
import { UnitSwitch } from './UnitSwitch.tsx'
import { words } from './words.ts'

/** How many clues were passed on, where that is out of the ordinary, and what became of them. */
export default function Clues() {
  const say = words[useLang()]
  const { context } = useReading()
  const { files } = useWorkspaceState()
  const { rows, error } = useMetric(clueFunnel, false)
  useHold(rows === null && error === null)
  if (files.every((file) => file.status !== 'ok')) return <FirstRun />
  const units = rows as PlacedUnit[] | null
  return (
    <Page
      title={units ? pageFinding(units, context) : say.waiting}
      note={units && caution(units, context)}
      aside={<UnitSwitch />}
    >
      <Figures />
    </Page>
  )
}
