import { useState } from 'react'
import { useKeep, useKeepState } from '#figure/keep.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import type { KeepState } from '#intake/keep/keep-state.ts'
import { Notice } from '#ui/Notice.tsx'
import { useLang } from '#ui/useLang.ts'
import { Namesakes } from './Namesakes.tsx'
import { Failing, Findings, Newer, ReadOnly } from './StateNotices.tsx'
import { type KeepWords, words } from './words.ts'
import './keep.css'

/** Above every page: where what is loaded is kept, as far as the reader must know or decide. */
export function KeepNotices() {
  const state = useKeepState()
  const { files } = useWorkspaceState()
  const say = words[useLang()]
  const hasOwn = files.some(({ sample, status }) => !sample && status !== 'failed')
  return (
    <div className="page-notice keep-notices" data-keep={state.place}>
      {state.newer && <Newer version={state.newer} words={say} />}
      {hasOwn && <Question state={state} words={say} />}
      {hasOwn && state.missing && <CantKeep missing={state.missing} words={say} />}
      {state.place === 'read-only' && <ReadOnly words={say} />}
      {state.failure && <Failing error={state.failure} words={say} />}
      <Findings findings={state.findings} words={say} />
      <Namesakes words={say} />
    </div>
  )
}

/** Asked once, when something of the reader's own is there; nothing waits for the answer. */
function Question({ state, words }: { state: KeepState; words: KeepWords }) {
  const keep = useKeep()
  const [asking, setAsking] = useState(true)
  const [busy, setBusy] = useState(false)
  if (state.place !== 'undecided' || state.missing || state.newer || !asking) return null
  const answer = async (act: () => Promise<void>) => {
    setBusy(true)
    // Where another tab has the workspace the question is settled: this one stays in memory.
    await act().catch(() => setAsking(false))
    setBusy(false)
  }
  return (
    <Notice
      tone="info"
      actions={
        <>
          <button
            type="button"
            className="button"
            data-keep-choice="memory"
            disabled={busy}
            onClick={() => void answer(keep.toMemory)}
          >
            {words.memory}
          </button>
          <button
            type="button"
            className="button"
            data-keep-choice="disk"
            disabled={busy}
            onClick={() => void answer(keep.toDisk)}
          >
            {words.disk}
          </button>
        </>
      }
    >
      <b>{words.question}</b> {words.questionNote}
    </Notice>
  )
}

interface CantKeepProps {
  missing: NonNullable<KeepState['missing']>
  words: KeepWords
}

function CantKeep({ missing, words }: CantKeepProps) {
  const [shown, setShown] = useState(true)
  if (!shown) return null
  return (
    <Notice
      tone="info"
      actions={
        <button type="button" className="link" onClick={() => setShown(false)}>
          {words.dismiss}
        </button>
      }
    >
      <b>{words.missing[missing]}</b> {words.memoryOnly}
    </Notice>
  )
}
