import { useEffect, useState } from 'react'
import type { Question } from '#intake/rule.ts'
import { loadRegions } from '#schema/regions.ts'

/** Full names of the regions that a question offers; their keys until the divisions are there. */
export function useRegionNames({ rule, choices }: Question): (key: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const isAsked = rule.startsWith('region_')
  const keys = choices.join(' ')
  useEffect(() => {
    if (!isAsked) return
    let isGone = false
    void loadRegions().then((regions) => {
      const known = keys.split(' ').flatMap((key) => {
        const region = regions.byKey(key)
        return region ? [[key, region.fullName] as const] : []
      })
      if (!isGone) setNames(new Map(known))
    })
    return () => {
      isGone = true
    }
  }, [isAsked, keys])
  return (key) => names.get(key) ?? key
}
