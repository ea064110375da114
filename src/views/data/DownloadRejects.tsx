import { useState } from 'react'
import { download, fileName } from '#export/download.ts'
import { useWorkspace } from '#figure/workspace.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { rejectFile } from './reject-file.ts'
import type { Words } from './words.ts'

interface DownloadRejectsProps {
  file: number
  reason: string
  words: Words
}

type State = 'idle' | 'writing' | 'failed'

/** Saves the rejected rows that are listed, all of them, with the reason in words. */
export function DownloadRejects({ file, reason, words }: DownloadRejectsProps) {
  const { engine } = useWorkspace()
  const lang = useLang()
  const [state, setState] = useState<State>('idle')
  const save = async () => {
    setState('writing')
    try {
      const content = await rejectFile(engine, { file, reason }, words, lang)
      download(content, fileName([words.rejects.fileName], 'csv'))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      {state === 'failed' && <span role="status">{words.queryFailed}</span>}
      <button
        type="button"
        className="button push"
        disabled={state === 'writing'}
        onClick={() => void save()}
      >
        <Icon name="download" />
        {state === 'writing' ? words.rejects.downloading : words.rejects.download}
      </button>
    </>
  )
}
