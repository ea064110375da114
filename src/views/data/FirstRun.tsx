import { useState } from 'react'
import { useDesk, useWorkspaceState } from '#figure/workspace.ts'
import { extracts } from '#schema/extracts.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { DropArea } from './DropArea.tsx'
import { attempt } from './last-failure.ts'
import { TemplatesPanel } from './TemplatesPanel.tsx'
import { downloadTemplate } from './templates.ts'
import type { Words } from './words.ts'

/** What stands here while nothing is loaded: where files come in, what happens to them, a sample and templates. */
export function FirstRun({ words }: { words: Words }) {
  const [dictionary, setDictionary] = useState(false)
  return (
    <>
      <div className="first-top">
        <DropArea words={words} />
        <Privacy words={words.first} />
      </div>
      <div className="first-cards">
        <SampleCard words={words} />
        <TemplatesCard words={words} />
        <section className="first-card">
          <p className="eyebrow">{words.first.dictionaryEyebrow}</p>
          <h2>{words.first.dictionaryTitle}</h2>
          <p>{words.first.dictionaryText}</p>
          <p className="first-actions">
            <button
              type="button"
              className="link"
              aria-expanded={dictionary}
              onClick={() => setDictionary(!dictionary)}
            >
              {words.first.dictionaryAction}
            </button>
          </p>
        </section>
      </div>
      {dictionary && <TemplatesPanel words={words} />}
    </>
  )
}

function Privacy({ words }: { words: Words['first'] }) {
  return (
    <aside className="privacy">
      <h2>
        <Icon name="shield" />
        {words.privacy}
      </h2>
      <ul>
        {words.points.map(({ title, text }) => (
          <li key={title}>
            <b>{title}</b>
            {text}
          </li>
        ))}
      </ul>
      <p>{words.secrecy}</p>
    </aside>
  )
}

function SampleCard({ words }: { words: Words }) {
  const { loadSample } = useDesk()
  const { busy } = useWorkspaceState()
  return (
    <section className="first-card">
      <p className="eyebrow">{words.first.sampleEyebrow}</p>
      <h2>{words.first.sampleTitle}</h2>
      <p>{words.first.sampleText}</p>
      <p className="first-actions">
        <button
          type="button"
          className="link"
          disabled={busy}
          onClick={() => void attempt(loadSample)}
        >
          {words.first.sampleAction}
        </button>
      </p>
    </section>
  )
}

function TemplatesCard({ words }: { words: Words }) {
  const lang = useLang()
  return (
    <section className="first-card">
      <p className="eyebrow">{words.first.templatesEyebrow}</p>
      <h2>{words.first.templatesTitle}</h2>
      <p>{words.first.templatesText}</p>
      <p className="first-actions">
        {extracts.map((extract) => (
          <button
            key={extract.id}
            type="button"
            className="link"
            aria-label={words.templates.downloadOf(extract[lang])}
            onClick={() => downloadTemplate(extract, words.templates.fileName(extract.zh))}
          >
            {extract[lang]}
          </button>
        ))}
      </p>
    </section>
  )
}
