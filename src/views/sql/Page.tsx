import { type KeyboardEvent, useMemo, useState } from 'react'
import { namedIn } from '#engine/bind.ts'
import { consoleDraft } from '#figure/console-draft.ts'
import { useReading } from '#figure/reading.ts'
import { Page } from '#ui/Page.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import './console.css'
import { ParamList } from './ParamList.tsx'
import { SourceList } from './SourceList.tsx'
import { sources } from './sources.ts'
import { useConsole } from './useConsole.ts'
import { words } from './words.ts'

/** A query of the reader's own over what is loaded; the one of a figure runs as it stands. */
export default function SqlPage() {
  const lang = useLang()
  const say = words[lang]
  const { params: all } = useReading()
  const offers = useMemo(() => sources(say.tables, lang), [say, lang])
  const [sql, setSql] = useState(() => consoleDraft.read() || (offers[0]?.sql ?? ''))
  const params = useMemo(
    () => (all ? namedIn(sql, { ...consoleDraft.params(), ...all }) : null),
    [sql, all],
  )
  const { outcome, run, all: fetchAll, cancel } = useConsole()
  const write = (text: string) => {
    consoleDraft.write(text)
    setSql(text)
  }
  const start = () => params && void run(sql, params)
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    start()
  }
  return (
    <Page title={say.title} note={say.note}>
      <div className="grid">
        <div className="span-8 stack">
          <Panel
            eyebrow={say.query.eyebrow}
            title={say.query.label}
            footer={params && <ParamList params={params} words={say} />}
          >
            <textarea
              className="console-input"
              aria-label={say.query.label}
              spellCheck={false}
              value={sql}
              rows={Math.min(Math.max(sql.split('\n').length + 1, 8), 24)}
              onChange={(event) => write(event.target.value)}
              onKeyDown={press}
            />
            <div className="console-actions">
              <button type="button" className="button primary" disabled={!params} onClick={start}>
                {say.query.run}
              </button>
              {outcome.as === 'running' && (
                <button type="button" className="button" onClick={cancel}>
                  {say.query.cancel}
                </button>
              )}
              <span className="quiet">{say.query.hint}</span>
            </div>
          </Panel>
          <AnswerPanel outcome={outcome} onAll={fetchAll} words={say.answer} />
        </div>
        <div className="span-4 stack">
          <SourceList sources={offers} words={say.tables} onUse={write} />
        </div>
      </div>
    </Page>
  )
}
