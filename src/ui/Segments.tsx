export interface Segment<V extends string> {
  value: V
  /** Full name, for assistive technology. */
  name: string
  text: string
}

interface SegmentsProps<V extends string> {
  label: string
  segments: readonly Segment<V>[]
  value: V
  onChange: (value: V) => void
}

/** A row of small buttons of which one is on. */
export function Segments<V extends string>({ label, segments, value, onChange }: SegmentsProps<V>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out inline in Chromium 89
    <span role="group" aria-label={label}>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          aria-label={segment.name}
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.text}
        </button>
      ))}
    </span>
  )
}
