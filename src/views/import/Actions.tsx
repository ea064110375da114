import type { Draft } from '#intake/ask/draft.ts'
import { Icon } from '#ui/Icon.tsx'
import { useTask } from './useTask.ts'
import type { Words } from './words.ts'

interface ActionsProps {
  draft: Draft
  open: number
  busy: boolean
  /** The reader holds it back while rows are rejected. */
  held: boolean
  words: Words
  onLoad: () => Promise<void>
  onDiscard: () => Promise<void>
}

/** Where the reader stands, what is still open, and the two ways out. */
export function Actions({ draft, open, busy, held, words, onLoad, onDiscard }: ActionsProps) {
  const [run, running] = useTask()
  const { books, loaded } = draft
  const rows = books?.loaded ?? 0
  const rejected = books?.rejected ?? 0
  return (
    <div className="import-bar">
      <ol className="import-steps">
        {words.steps.map((step, i) => (
          <li key={step} className={STEP_CLASSES[i]} aria-current={i === 1 ? 'step' : undefined}>
            <em>{i === 0 ? <Icon name="check" /> : i + 1}</em>
            {step}
          </li>
        ))}
      </ol>
      <span className="import-open" role="status" data-open-questions={open}>
        {busy || running ? words.busy : held ? words.held(rejected) : words.open(open)}
      </span>
      <button
        type="button"
        className="button"
        data-action="discard-draft"
        disabled={running}
        onClick={() => run(onDiscard)}
      >
        {loaded ? words.keepOld : words.discard}
      </button>
      <button
        type="button"
        className="button primary"
        data-action="load-draft"
        disabled={!books || busy || running || held || rows === 0}
        onClick={() => run(onLoad)}
      >
        {loaded ? words.replace(rows) : words.load(rows)}
      </button>
    </div>
  )
}

const STEP_CLASSES = ['done', 'on', '']
