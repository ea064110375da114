import { useReading } from '#figure/reading.ts'
import { useMetric } from '#figure/useMetric.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import type { PointRow } from '#metrics/completion_points/columns.ts'
import completionPoints from '#metrics/completion_points/metric.ts'
import { title } from '#metrics/completion_points/title.ts'
import { useHold } from '#ui/hold.ts'
import { Page } from '#ui/Page.tsx'
import { useLang } from '#ui/useLang.ts'
import { FirstRun } from '../overview/FirstRun.tsx'
import { AngleSelectors } from './AngleSelectors.tsx'
import { Deadlines } from './Deadlines.tsx'
import { Figures } from './Figures.tsx'
import { words } from './words.ts'

/** How fast problems are dealt with, what is still open, and what is overdue. */
export default function Rectification() {
  const say = words[useLang()]
  const { files } = useWorkspaceState()
  const { context } = useReading()
  const { rows, error } = useMetric(completionPoints, false)
  useHold(rows === null && error === null)
  if (files.every((file) => file.status !== 'ok')) return <FirstRun />
  const head = rows
    ? title(rows as PointRow[], context)
    : { title: say.waiting, caution: undefined }
  return (
    <Page
      title={head.title}
      note={head.caution}
      aside={
        <>
          <AngleSelectors />
          <Deadlines />
        </>
      }
    >
      <Figures />
    </Page>
  )
}
