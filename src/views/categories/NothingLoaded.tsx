import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useDesk } from '#figure/workspace.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

/** What the page needs, when nothing is loaded. */
export function NothingLoaded() {
  const say = words[useLang()].nothing
  const { loadSample } = useDesk()
  const [failed, setFailed] = useState(false)
  const open = () => loadSample().catch(() => setFailed(true))
  return (
    <Page title={say.title} note={say.note}>
      {failed && <Notice>{say.sampleFailed}</Notice>}
      <div className="grid">
        <Panel className="span-6" eyebrow={say.load.eyebrow} title={say.load.title}>
          <p className="categories-nothing">{say.load.text}</p>
          <Link className="button primary categories-go" to="/data" search={true}>
            {say.load.go}
          </Link>
        </Panel>
        <Panel className="span-6" eyebrow={say.sample.eyebrow} title={say.sample.title}>
          <p className="categories-nothing">{say.sample.text}</p>
          <button type="button" className="button categories-go" onClick={() => void open()}>
            {say.sample.go}
          </button>
        </Panel>
      </div>
    </Page>
  )
}
