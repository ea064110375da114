import './deadlines.css'
import { useState } from 'react'
import { useWorkspace, useWorkspaceState } from '#figure/workspace.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { DeadlineDialog } from './DeadlineDialog.tsx'
import { deadlineWords } from './deadline-words.ts'

/** The time limits in force, and the way to change them. */
export function Deadlines() {
  const say = deadlineWords[useLang()]
  const workspace = useWorkspace()
  useWorkspaceState()
  const [isOpen, setOpen] = useState(false)
  const rules = workspace.deadlineRules()
  return (
    <>
      <button
        type="button"
        className="selector"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className="selector-label">{say.label}</span>
        <span className="selector-value">{say.value(rules.length)}</span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <DeadlineDialog
          rules={rules}
          onClose={() => setOpen(false)}
          onApply={(next) => workspace.setDeadlineRules(next)}
        />
      )}
    </>
  )
}
