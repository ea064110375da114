import { Icon } from './Icon.tsx'

interface ChipProps {
  label: string
  value: string
  removeLabel: string
  onRemove: () => void
}

/** One chosen value, with a button that takes it off. */
export function Chip({ label, value, removeLabel, onRemove }: ChipProps) {
  return (
    <span className="chip">
      <span className="chip-label">{label}</span>
      <span className="chip-value" title={value}>
        {value}
      </span>
      <button type="button" aria-label={removeLabel} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  )
}
