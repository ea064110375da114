import { fileSize } from '#figure/file-facts.ts'
import type { Progress } from '#intake/report.ts'
import { cancelImports } from './running-imports.ts'
import type { Words } from './words.ts'

const PHASES: readonly Progress['phase'][] = ['read', 'load', 'settle']

interface ProgressListProps {
  progress: readonly Progress[]
  /** Of the imports under way. */
  files: readonly File[]
  words: Words['drop']
}

/** What is being loaded and what waits: one bar per file, and a way to stop. */
export function ProgressList({ progress, files, words }: ProgressListProps) {
  const begun = new Set(progress.map(({ name }) => name))
  const sizeOf = (name: string) => files.find((file) => file.name === name)?.size
  return (
    <div className="progress-list">
      <ul>
        {progress.map(({ name, phase, done }) => (
          <ProgressLine
            key={name}
            name={name}
            size={sizeOf(name)}
            share={(PHASES.indexOf(phase) + done) / PHASES.length}
            text={phaseText(words, phase, done)}
          />
        ))}
        {files
          .filter(({ name }) => !begun.has(name))
          .map(({ name, size }) => (
            <ProgressLine key={name} name={name} size={size} share={0} text={words.waiting} />
          ))}
      </ul>
      {files.length > 0 && (
        <button type="button" className="button" onClick={cancelImports}>
          {words.cancel}
        </button>
      )}
    </div>
  )
}

interface ProgressLineProps {
  name: string
  size: number | undefined
  /** Of all three phases. */
  share: number
  text: string
}

function ProgressLine({ name, size, share, text }: ProgressLineProps) {
  return (
    <li>
      <span className="progress-name" title={name}>
        {name}
      </span>
      <span className="progress-size">{size === undefined ? '' : fileSize(size)}</span>
      <progress max={1} value={share} aria-label={`${name} ${text}`} />
      <span className="progress-phase">{text}</span>
    </li>
  )
}

const phaseText = (words: Words['drop'], phase: Progress['phase'], done: number) =>
  done > 0 && done < 1
    ? words.progress(words.phases[phase], Math.floor(done * 100))
    : words.phases[phase]
