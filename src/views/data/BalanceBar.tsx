export interface BalancePart {
  id: string
  name: string
  note: string
  rows: number
}

const SMALLEST = 0.02

/** Where the rows went, as one bar; a part of a few rows stays visible beside a million. */
export function BalanceBar({ parts, label }: { parts: readonly BalancePart[]; label: string }) {
  const all = parts.reduce((sum, part) => sum + part.rows, 0)
  const shown = parts.filter((part) => part.rows > 0)
  return (
    <span className="balance-bar" role="img" aria-label={label}>
      {shown.map((part) => (
        <i
          key={part.id}
          className={`balance-${part.id}`}
          style={{ flexGrow: Math.max(part.rows / all, SMALLEST) }}
        />
      ))}
    </span>
  )
}
