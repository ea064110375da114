import { useQuery } from '@tanstack/react-query'
import type { Params, Row } from '#engine/engine.ts'
import type { AppError } from '#errors.ts'
import { useDesk, useWorkspaceState } from './workspace.ts'

/** The rows of a query on the data as it is now; null parameters: not yet known, so not asked. */
export function useRows(sql: string, params: Params | null) {
  const { workspace, usable } = useDesk()
  const { version } = useWorkspaceState()
  return useQuery<Row[], AppError>({
    queryKey: [sql, params, version],
    queryFn: ({ signal }) => workspace.engine.rows(sql, params ?? {}, signal),
    enabled: usable && params !== null,
  })
}
