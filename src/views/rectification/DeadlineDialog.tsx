import { useEffect, useId, useRef, useState } from 'react'
import { type DeadlineRule, deadlineRules } from '#schema/deadline-rules.ts'
import { Notice } from '#ui/Notice.tsx'
import { useLang } from '#ui/useLang.ts'
import { DeadlineRow } from './DeadlineRow.tsx'
import { changed, isSound, newRule } from './deadline-draft.ts'
import { deadlineWords } from './deadline-words.ts'

interface DeadlineDialogProps {
  rules: readonly DeadlineRule[]
  onClose: () => void
  onApply: (rules: readonly DeadlineRule[]) => Promise<void>
}

/** A draft of the rules, put in force as a whole. */
export function DeadlineDialog({ rules, onClose, onApply }: DeadlineDialogProps) {
  const say = deadlineWords[useLang()]
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [draft, setDraft] = useState(rules)
  const [failed, setFailed] = useState(false)
  const sound = draft.every(isSound)
  useEffect(() => dialog.current?.showModal(), [])
  const apply = () => {
    onApply(draft).then(onClose, () => setFailed(true))
  }
  return (
    <dialog ref={dialog} className="deadlines" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{say.title}</h2>
      <p>{say.note}</p>
      <div className="deadlines-rows">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.purpose}</th>
              <th scope="col">{say.months}</th>
              <th scope="col" title={say.anyLevel}>
                {say.levels}
              </th>
              <th scope="col">{say.from}</th>
              <th scope="col">{say.until}</th>
              <th scope="col">{say.name}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {draft.map((rule, at) => (
              <DeadlineRow
                key={rule.id}
                rule={rule}
                label={say.row(at + 1)}
                onChange={(parts) => setDraft(changed(draft, rule.id, parts))}
                onRemove={() => setDraft(draft.filter((other) => other !== rule))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!sound && <Notice>{say.wrong}</Notice>}
      {failed && <Notice>{say.failed}</Notice>}
      <div className="deadlines-actions">
        <button
          type="button"
          className="button"
          onClick={() => setDraft([...draft, newRule(draft, say.newName)])}
        >
          {say.add}
        </button>
        <button type="button" className="link" onClick={() => setDraft(deadlineRules)}>
          {say.reset}
        </button>
        <span />
        <button type="button" className="button" onClick={onClose}>
          {say.cancel}
        </button>
        <button type="button" className="button primary" disabled={!sound} onClick={apply}>
          {say.apply}
        </button>
      </div>
    </dialog>
  )
}
