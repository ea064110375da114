import './overview.css'
import { useReading } from '#figure/reading.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import { title } from '#metrics/headline/title.ts'
import { useHold } from '#ui/hold.ts'
import { Page } from '#ui/Page.tsx'
import { useLang } from '#ui/useLang.ts'
import { Figures } from './Figures.tsx'
import { FirstRun } from './FirstRun.tsx'
import { FocusSelectors } from './FocusSelectors.tsx'
import { Tiles } from './Tiles.tsx'
import { words } from './words.ts'

/** How the rounds in scope compare: six numbers of the round in focus, then all rounds. */
export default function Overview() {
  const lang = useLang()
  const { rounds, context } = useReading()
  const { files } = useWorkspaceState()
  useHold(rounds === null)
  if (files.every((file) => file.status !== 'ok')) return <FirstRun />
  const find = (key: string | null) => rounds?.find((round) => round.round_key === key) ?? null
  const focus = find(context.focus)
  const other = find(context.compare)
  const head = rounds
    ? title(focus, other, lang)
    : { title: words[lang].waiting, caution: undefined }
  return (
    <Page
      title={head.title}
      note={head.caution}
      aside={rounds && rounds.length > 0 && <FocusSelectors rounds={rounds} />}
    >
      {rounds && focus && <Tiles rounds={rounds} focus={focus} other={other} />}
      <Figures />
    </Page>
  )
}
