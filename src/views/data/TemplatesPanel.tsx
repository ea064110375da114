import { extracts } from '#schema/extracts.ts'
import type { Extract } from '#schema/table.ts'
import { Icon } from '#ui/Icon.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { Dictionary } from './Dictionary.tsx'
import { downloadTemplate, requiredColumns } from './templates.ts'
import type { Words } from './words.ts'

/** Each kind of table: a file to fill in, and what its columns mean. */
export function TemplatesPanel({ words }: { words: Words }) {
  return (
    <Panel
      className="span-12"
      eyebrow={words.templates.eyebrow}
      title={words.templates.heading(extracts.length)}
      sub={words.templates.lead}
      footer={words.templates.footer}
    >
      <ul className="template-list">
        {extracts.map((extract) => (
          <Template key={extract.id} extract={extract} words={words.templates} />
        ))}
      </ul>
    </Panel>
  )
}

function Template({ extract, words }: { extract: Extract; words: Words['templates'] }) {
  const lang = useLang()
  const name = extract[lang]
  const required = requiredColumns(extract, lang).join(words.and)
  return (
    <li data-template={extract.id}>
      <details>
        <summary>
          <b>{name}</b>
          <span className="template-row">{words.oneRow(extract.row[lang])}</span>
          <span className="quiet">
            {words.counts(Object.keys(extract.columns).length, required)}
          </span>
          <span className="link template-more">
            {words.dictionary}
            <Icon name="down" />
          </span>
        </summary>
        <Dictionary extract={extract} words={words} />
      </details>
      <button
        type="button"
        className="button"
        aria-label={words.downloadOf(name)}
        onClick={() => downloadTemplate(extract, words.fileName(extract.zh))}
      >
        <Icon name="download" />
        {words.download}
      </button>
    </li>
  )
}
