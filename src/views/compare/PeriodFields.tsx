import { useState } from 'react'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

interface PeriodFieldsProps {
  from: string
  to: string
  onChange: (months: { from: string; to: string }) => void
}

/** From month to month; either end may be open. */
export function PeriodFields({ from, to, onChange }: PeriodFieldsProps) {
  const say = words[useLang()]
  const put = (start: string, end: string) =>
    onChange(start && end && start > end ? { from: end, to: start } : { from: start, to: end })
  return (
    <div className="options-fields">
      <MonthField label={say.from} value={from} onChange={(month) => put(month, to)} />
      <MonthField label={say.to} value={to} onChange={(month) => put(from, month)} />
    </div>
  )
}

interface MonthFieldProps {
  label: string
  value: string
  onChange: (month: string) => void
}

/** A month is taken once it is whole, or when the field is emptied. */
function MonthField({ label, value, onChange }: MonthFieldProps) {
  const say = words[useLang()]
  const [text, setText] = useState(value)
  return (
    <label className="options-field">
      {label}
      <input
        type="text"
        className="compare-month"
        inputMode="numeric"
        placeholder={say.month}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          if (target.value === '' || MONTH.test(target.value)) onChange(target.value)
        }}
      />
    </label>
  )
}
