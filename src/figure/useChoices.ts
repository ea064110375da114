import { useMemo } from 'react'
import { type Choices, toKinds, toOrgTypes, toRegions, toRounds } from '#scope/choices.ts'
import kindsSql from '#scope/kinds.sql?raw'
import orgTypesSql from '#scope/org-types.sql?raw'
import regionsSql from '#scope/regions.sql?raw'
import roundsSql from '#scope/rounds.sql?raw'
import { useRows } from './useRows.ts'

const NONE = {}

/** What a scope may name in the data as it is now; null while not known. */
export function useChoices(asOf: string): Choices | null {
  const ofDay = useMemo(() => ({ as_of: asOf }), [asOf])
  const regions = useRows(regionsSql, NONE).data
  const rounds = useRows(roundsSql, NONE).data
  const kinds = useRows(kindsSql, ofDay).data
  const orgTypes = useRows(orgTypesSql, NONE).data
  return useMemo(
    () =>
      regions && rounds && kinds && orgTypes
        ? {
            regions: toRegions(regions),
            rounds: toRounds(rounds),
            kinds: toKinds(kinds),
            orgTypes: toOrgTypes(orgTypes),
          }
        : null,
    [regions, rounds, kinds, orgTypes],
  )
}
