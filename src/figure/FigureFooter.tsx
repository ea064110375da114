import type { Row } from '#engine/engine.ts'
import type { Context, Metric } from '#metrics/metric.ts'

interface FigureFooterProps {
  metric: Metric
  rows: readonly Row[]
  context: Context
}

/** Sources, what is not reported, remarks. */
export function FigureFooter({ metric, rows, context }: FigureFooterProps) {
  const colon = context.lang === 'zh' ? '：' : ': '
  return (
    <dl>
      {metric.notes(rows, context).map(({ label, text }) => (
        <div key={label}>
          <dt>
            {label}
            {colon}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
