import { useState } from 'react'
import { useWorkspace, useWorkspaceState } from '#figure/workspace.ts'
import { namesakesIn } from '#intake/keep/namesakes.ts'
import { Notice } from '#ui/Notice.tsx'
import type { KeepWords } from './words.ts'

/** Files of one name with different content: whether the newer one stands in place of the older one or beside it. */
export function Namesakes({ words }: { words: KeepWords }) {
  const workspace = useWorkspace()
  const { files } = useWorkspaceState()
  const [settled, settle] = useState<readonly number[]>([])
  const open = namesakesIn(files).filter(({ newer }) => !settled.includes(newer))
  return open.map(({ name, older, newer }) => (
    <Notice
      key={newer}
      tone="info"
      actions={
        <>
          <button
            type="button"
            className="button"
            data-keep-choice="replace-older"
            onClick={() => void workspace.remove(older)}
          >
            {words.replaceOlder}
          </button>
          <button
            type="button"
            className="button"
            data-keep-choice="both"
            onClick={() => settle([...settled, newer])}
          >
            {words.keepBoth}
          </button>
        </>
      }
    >
      {words.namesakes(name)}
    </Notice>
  ))
}
