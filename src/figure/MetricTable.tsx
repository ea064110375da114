import { useTranslation } from 'react-i18next'
import type { Row } from '#engine/engine.ts'
import type { ColumnSpec, Context, Metric } from '#metrics/metric.ts'
import { isNumeric } from './format.ts'
import { MetricCell } from './MetricCell.tsx'

/** Heights in pixels, to take no more room than the rows need. */
const HEAD = 48
const ROW = 37
const TALLEST = 640

interface MetricTableProps {
  metric: Metric
  rows: readonly Row[]
  context: Context
  caption: string
  /** Shows the records behind a row. */
  onOpen: (key: string) => void
}

/** A metric's rows as a table; each number carries its full value and its state. */
export function MetricTable({ metric, rows, context, caption, onOpen }: MetricTableProps) {
  const { t } = useTranslation()
  const columns = visibleColumns(metric)
  const { columns: names } = metric.words[context.lang] as { columns: Record<string, string> }
  const [[first] = ['']] = columns
  if (rows.length === 0) return <p className="table-none">{t('figure.noRows')}</p>
  return (
    <section
      className="table-scroll"
      style={{ minHeight: Math.min(HEAD + rows.length * ROW, TALLEST) }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={caption}
    >
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(([id, { kind }]) => (
              <th key={id} scope="col" className={isNumeric(kind) ? 'numeric' : undefined}>
                {names[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = metric.key(row)
            return (
              <tr key={key} data-row={key} className={key === context.focus ? 'focus' : undefined}>
                {columns.map(([id, spec]) => (
                  <MetricCell
                    key={id}
                    row={row}
                    id={id}
                    spec={spec}
                    lang={context.lang}
                    heading={id === first}
                    onOpen={id === first && metric.behind ? () => onOpen(key) : undefined}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Columns that a reader sees, in order. */
const visibleColumns = (metric: Metric): [string, ColumnSpec][] =>
  Object.entries(metric.derived).filter(([, spec]) => !spec.hidden)
