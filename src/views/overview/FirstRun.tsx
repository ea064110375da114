import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useDesk } from '#figure/workspace.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

/** What the overview says when nothing is loaded. */
export function FirstRun() {
  const say = words[useLang()].firstRun
  const { loadSample } = useDesk()
  const [failed, setFailed] = useState(false)
  const open = () => loadSample().catch(() => setFailed(true))
  return (
    <Page title={say.title} note={say.note} className="first-run">
      {failed && <Notice>{say.sampleFailed}</Notice>}
      <div className="grid">
        <Panel className="span-4" eyebrow={say.load.eyebrow} title={say.load.title}>
          <p>{say.loadText}</p>
          <Link className="button primary" to="/data" search={true}>
            {say.load.go}
          </Link>
        </Panel>
        <Panel className="span-4" eyebrow={say.sample.eyebrow} title={say.sample.title}>
          <p>{say.sampleText}</p>
          <button type="button" className="button" onClick={() => void open()}>
            {say.sample.go}
          </button>
        </Panel>
        <Panel className="span-4" eyebrow={say.local.eyebrow} title={say.local.title}>
          <p>{say.localText}</p>
        </Panel>
      </div>
    </Page>
  )
}
