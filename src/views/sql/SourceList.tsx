import { Panel } from '#ui/Panel.tsx'
import type { Source } from './sources.ts'
import type { Words } from './words.ts'

interface SourceListProps {
  sources: readonly Source[]
  words: Words['tables']
  onUse: (sql: string) => void
}

/** What can be asked; each name puts a first query on it into the console. */
export function SourceList({ sources, words, onUse }: SourceListProps) {
  return (
    <Panel eyebrow={words.eyebrow} title={words.title}>
      <ul className="console-sources">
        {sources.map(({ name, what, sql }) => (
          <li key={name}>
            <button
              type="button"
              className="link"
              aria-label={words.use(name)}
              onClick={() => onUse(sql)}
            >
              <code>{name}</code>
            </button>
            <span className="quiet">{what}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
