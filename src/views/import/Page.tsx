import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { wizardFile } from '#figure/wizard-file.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { Page } from '#ui/Page.tsx'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import { Wizard } from './Wizard.tsx'
import { type Words, words } from './words.ts'
import './import.css'
import './facts.css'
import './mapping.css'
import './report.css'

/** One screen for each file that needs its reader's word. */
export default function ImportPage() {
  const { drafts } = useWorkspaceState()
  const own = words[useLang()]
  const [chosen, setChosen] = useState(wizardFile.get())
  const draft = drafts.find(({ fileId }) => fileId === chosen) ?? drafts[0]
  if (!draft) return <NoDrafts words={own} />
  return (
    <Wizard
      key={draft.fileId}
      draft={draft}
      tabs={<Waiting drafts={drafts} chosen={draft.fileId} onChoose={setChosen} words={own} />}
      words={own}
    />
  )
}

interface WaitingProps {
  drafts: readonly Draft[]
  chosen: number
  onChoose: (fileId: number) => void
  words: Words
}

function Waiting({ drafts, chosen, onChoose, words: own }: WaitingProps) {
  if (drafts.length < 2) return null
  return (
    <div className="waiting-files">
      <Segments
        label={own.waiting}
        value={String(chosen)}
        segments={drafts.map(({ fileId, file }) => ({
          value: String(fileId),
          name: file.name,
          text: file.name,
        }))}
        onChange={(value) => onChoose(Number(value))}
      />
    </div>
  )
}

function NoDrafts({ words: own }: { words: Words }) {
  const navigate = useNavigate()
  return (
    <Page title={own.none.title} note={own.none.text}>
      <button
        type="button"
        className="button primary"
        onClick={() => void navigate({ to: '/data', search: true })}
      >
        {own.none.back}
      </button>
    </Page>
  )
}
