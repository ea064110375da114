import { createContext, useContext } from 'react'
import type { Params } from '#engine/engine.ts'
import type { HeadlineRow } from '#metrics/headline/columns.ts'
import type { Context } from '#metrics/metric.ts'
import type { Choices } from '#scope/choices.ts'
import type { Scope } from '#scope/scope.ts'

/** What the reader looks at, worked out once for the whole page. */
export interface Reading {
  /** The scope as asked, without what the data does not hold. */
  scope: Scope
  /** Values of the URL that the data does not hold. */
  unknown: readonly string[]
  choices: Choices | null
  /** Rounds in scope with their six measures; null while not known. */
  rounds: readonly HeadlineRow[] | null
  /** Parameters of every metric's SQL; null while not known. */
  params: Params | null
  context: Context
  change: (parts: Partial<Scope>) => void
}

export const ReadingContext = createContext<Reading | null>(null)

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('useReading outside ReadingProvider')
  return reading
}
