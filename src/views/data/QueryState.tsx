import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Row } from '#engine/engine.ts'
import { Notice } from '#ui/Notice.tsx'
import type { Words } from './words.ts'

interface QueryStateProps {
  query: UseQueryResult<Row[]>
  words: Words
  children: (rows: readonly Row[]) => ReactNode
}

/** Rows when they are there, a skeleton before, and words with a way to try again when they failed. */
export function QueryState({ query, words, children }: QueryStateProps) {
  if (query.isError) {
    const again = (
      <button type="button" className="link" onClick={() => void query.refetch()}>
        {words.retry}
      </button>
    )
    return <Notice actions={again}>{words.queryFailed}</Notice>
  }
  if (!query.data) return <Skeleton />
  return children(query.data)
}

function Skeleton() {
  return (
    <div className="skeleton-rows" aria-hidden="true">
      {[72, 64, 80].map((width) => (
        <div key={width} className="skeleton" style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
