import { download, fileName } from '#export/download.ts'
import { useKeep } from '#figure/keep.ts'
import { Icon } from '#ui/Icon.tsx'
import { Failure } from '../Failure.tsx'
import { useTask } from '../useTask.ts'
import type { KeepPanelWords } from './words.ts'

/** Saves the whole workspace as one file. */
export function PackButton({ words, disabled }: { words: KeepPanelWords; disabled: boolean }) {
  const keep = useKeep()
  const [run, failure] = useTask()
  const save = async () => {
    const today = new Date().toISOString().slice(0, 10)
    download(await keep.pack(), fileName([words.fileName, today], 'zip'))
  }
  return (
    <>
      <button
        type="button"
        className="button"
        data-action="pack"
        disabled={disabled}
        onClick={() => void run(save)}
      >
        <Icon name="download" />
        {words.pack}
      </button>
      <Failure error={failure} />
    </>
  )
}
