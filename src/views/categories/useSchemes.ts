import { useMemo } from 'react'
import { namedIn } from '#engine/bind.ts'
import { useReading } from '#figure/reading.ts'
import { useRows } from '#figure/useRows.ts'
import sql from './schemes.sql?raw'

/** A scheme that problems in scope are named in; empty: none stated. */
export interface UsedScheme {
  scheme: string
  problems: number
  regions: readonly string[]
}

/** The schemes in scope, the most used first; null while not known. */
export function useSchemes(): readonly UsedScheme[] | null {
  const { params: all } = useReading()
  const params = useMemo(() => all && namedIn(sql, all), [all])
  const { data } = useRows(sql, params)
  return useMemo(
    () =>
      data
        ? data.map((row) => ({
            scheme: String(row['scheme'] ?? ''),
            problems: Number(row['problems'] ?? 0),
            regions: String(row['regions'] ?? '').split('、'),
          }))
        : null,
    [data],
  )
}
