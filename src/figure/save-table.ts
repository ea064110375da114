import type { Row } from '#engine/engine.ts'
import type { Context, Metric } from '#metrics/metric.ts'

/** Saves a metric's table as a CSV file, named after the metric and its as-of date. */
export async function saveTable(metric: Metric, rows: readonly Row[], context: Context) {
  const [{ tableCsv }, { download, fileName }] = await Promise.all([
    import('#export/csv.ts'),
    import('#export/download.ts'),
  ])
  const { topic, name } = metric.words[context.lang]
  download(tableCsv(metric, rows, context).blob, fileName([topic, name, context.asOf], 'csv'))
}
