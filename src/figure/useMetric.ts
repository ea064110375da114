import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { namedIn } from '#engine/bind.ts'
import type { Metric } from '#metrics/metric.ts'
import { useReading } from './reading.ts'
import { useRows } from './useRows.ts'
import { useWorkspaceState } from './workspace.ts'

/** A metric's rows with what statistics add, in the reader's scope. */
export function useMetric(metric: Metric, expanded: boolean) {
  const { params: all, context: shared } = useReading()
  const { version } = useWorkspaceState()
  const client = useQueryClient()
  const context = useMemo(() => ({ ...shared, expanded }), [shared, expanded])
  const params = useMemo(() => all && namedIn(metric.sql, all), [metric, all])
  const query = useRows(metric.sql, params)
  const rows = useMemo(
    () => (query.data ? metric.derive(query.data, context) : null),
    [metric, query.data, context],
  )
  return {
    rows,
    context,
    params,
    error: query.error,
    isFetching: query.isFetching,
    /** True while what is shown answers an earlier question. */
    isStale: query.isPlaceholderData,
    retry: () => void query.refetch(),
    cancel: () => void client.cancelQueries({ queryKey: [metric.sql, params, version] }),
  }
}
