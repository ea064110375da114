import { Icon } from './Icon.tsx'

export interface Option {
  value: string
  text: string
}

export interface OptionSet {
  title: string
  options: readonly Option[]
}

interface ChoiceProps {
  label: string
  options: readonly Option[]
  /** More options, under headings. */
  sets?: readonly OptionSet[]
  value: string
  onChange: (value: string) => void
}

/** One of a list. */
export function Choice({ label, options, sets = [], value, onChange }: ChoiceProps) {
  return (
    <span className="pick">
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        <Options options={options} />
        {sets.map((set) => (
          <optgroup key={set.title} label={set.title}>
            <Options options={set.options} />
          </optgroup>
        ))}
      </select>
      <Icon name="down" />
    </span>
  )
}

const Options = ({ options }: { options: readonly Option[] }) =>
  options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
