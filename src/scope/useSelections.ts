import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Search } from './scope.ts'
import { formatSelections, parseSelections, type Selections } from './selection.ts'

/** What the reader compares, and a way to change it; each change is a step of the history. */
export function useSelections() {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const selections = useMemo(() => parseSelections(search), [search])
  const change = useCallback(
    (next: Selections) => {
      const { a, b, c, d, ...rest } = search
      void navigate({ to: '.', search: { ...rest, ...formatSelections(next) } })
    },
    [navigate, search],
  )
  return [selections, change] as const
}
