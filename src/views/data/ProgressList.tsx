import type { Progress } from '#intake/report.ts'
import { cancelImports } from './running-imports.ts'
import type { Words } from './words.ts'

interface ProgressListProps {
  progress: readonly Progress[]
  words: Words['drop']
}

/** What is being loaded: one bar per file, and a way to stop. */
export function ProgressList({ progress, words }: ProgressListProps) {
  return (
    <div className="progress-list">
      <ul>
        {progress.map((item) => (
          <li key={item.name}>
            <span className="progress-name" title={item.name}>
              {item.name}
            </span>
            <progress
              max={1}
              value={item.done}
              aria-label={`${item.name} ${words.phases[item.phase]}`}
            />
            <span className="progress-phase">
              {words.progress(words.phases[item.phase], Math.floor(item.done * 100))}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={cancelImports}>
        {words.cancel}
      </button>
    </div>
  )
}
