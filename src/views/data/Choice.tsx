import { Icon } from '#ui/Icon.tsx'

export interface Option {
  value: string
  text: string
}

interface ChoiceProps {
  label: string
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
}

/** One of a list. */
export function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <span className="pick">
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  )
}
