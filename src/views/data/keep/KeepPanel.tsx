import { fileSize } from '#figure/file-facts.ts'
import { useKeepState } from '#figure/keep.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { AsideList } from './AsideList.tsx'
import { PackButton } from './PackButton.tsx'
import { PlaceChoice } from './PlaceChoice.tsx'
import { useStorage } from './useStorage.ts'
import { type KeepPanelWords, words } from './words.ts'
import './keep-panel.css'

/** What is kept where, the choice of it, and the whole as one file. */
export function KeepPanel() {
  const { place, failure, aside } = useKeepState()
  const { files } = useWorkspaceState()
  const say = words[useLang()]
  const own = files.filter(({ sample, status }) => !sample && status === 'ok')
  return (
    <Panel
      className="span-12"
      eyebrow={say.eyebrow}
      title={failure ? say.unsaved : say.heading[place]}
      footer={say.footer}
    >
      <div className="keep-parts" data-keep-panel={place}>
        <PlaceChoice words={say} />
        <div>
          <h3>{say.file}</h3>
          <p>{say.fileNote(own.length)}</p>
          <PackButton words={say} disabled={own.length === 0} />
        </div>
        <div>
          <h3>{say.storage}</h3>
          <StorageMeter words={say} kept={place === 'disk'} />
        </div>
        <div>
          <h3>{say.filters}</h3>
          <p>{say.filtersNote}</p>
          <h3>{say.exports}</h3>
          <p>{say.exportsNote}</p>
        </div>
      </div>
      {aside.length > 0 && <AsideList files={aside} words={say} />}
    </Panel>
  )
}

function StorageMeter({ words, kept }: { words: KeepPanelWords; kept: boolean }) {
  const storage = useStorage()
  if (!storage) return <p>{words.memoryNote}</p>
  const { used, quota, persisted } = storage
  const text = words.used(fileSize(used), fileSize(quota))
  return (
    <>
      <p data-storage-used={used}>{text}</p>
      <meter min={0} max={quota} value={used} aria-label={text} />
      {kept && <p>{persisted ? words.persisted : words.notPersisted}</p>}
    </>
  )
}
