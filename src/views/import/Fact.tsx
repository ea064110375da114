import type { ReactNode } from 'react'
import { Choice, type Option } from '#ui/Choice.tsx'

/** Value of a select while nothing is chosen. */
export const AUTO = ''

interface FactProps {
  name: string
  note: ReactNode
  children: ReactNode
}

/** A fact about the file with a note under it. */
export function Fact({ name, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="import-fact-note">{note}</dd>
    </div>
  )
}

interface PickProps {
  hook: string
  label: string
  value: string
  options: readonly Option[]
  /** What was found; shown while nothing is chosen. */
  found: string
  onChange: (value: string) => void
}

/** What was found, and a select to say otherwise. */
export function Pick({ hook, label, value, options, found, onChange }: PickProps) {
  return (
    <span className="import-pick" data-fact={hook}>
      <b title={found}>{found}</b>
      <Choice label={label} options={options} value={value} onChange={onChange} />
    </span>
  )
}
