import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { formatScope, parseScope, type Scope, type Search } from './scope.ts'
import { formatLook, type Look, parseLook } from './search.ts'
import { formatSelections, parseSelections } from './selection.ts'

const useUrl = (): Search => useSearch({ strict: false })

/** The reader's choice, and a way to change parts of it; each change is a step of the history. */
export function useScope() {
  const search = useUrl()
  const navigate = useNavigate()
  const scope = useMemo(() => parseScope(search), [search])
  const change = useCallback(
    (parts: Partial<Scope>) =>
      void navigate({
        to: '.',
        search: {
          ...formatScope({ ...scope, ...parts }),
          ...formatLook(parseLook(search)),
          ...formatSelections(parseSelections(search)),
        },
      }),
    [navigate, scope, search],
  )
  return [scope, change] as const
}

/** Language, theme and order; a change replaces the step of the history it stands on. */
export function useLook() {
  const search = useUrl()
  const navigate = useNavigate()
  const look = useMemo(() => parseLook(search), [search])
  const change = useCallback(
    (parts: Partial<Look>) =>
      void navigate({
        to: '.',
        replace: true,
        search: {
          ...formatScope(parseScope(search)),
          ...formatLook({ ...look, ...parts }),
          ...formatSelections(parseSelections(search)),
        },
      }),
    [navigate, look, search],
  )
  return [look, change] as const
}
