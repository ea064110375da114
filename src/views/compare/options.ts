import type { RegionChoice } from '#scope/choices.ts'
import type { OptionGroup } from '#ui/OptionList.tsx'

interface NamedRound {
  round_key: string
  region_key: string
  region: string
  round: string
  nature: string | null
  basis: string
}

/** Rounds under their regions. */
export function groupedByRegion(rounds: readonly NamedRound[]): OptionGroup[] {
  const regions = [...new Set(rounds.map(({ region_key }) => region_key))]
  return regions.map((key) => {
    const own = rounds.filter(({ region_key }) => region_key === key)
    return {
      title: own[0]?.region ?? '',
      options: own.map(({ round_key, round, nature, basis }) => ({
        key: round_key,
        label: round,
        ...(nature === 'synthetic' && { detail: basis }),
      })),
    }
  })
}

/** Regions that hold rounds, under the one above. */
export function regionOptions(regions: readonly RegionChoice[]): OptionGroup[] {
  const names = new Map(regions.map(({ key, name }) => [key, name]))
  const titleOf = ({ parent }: RegionChoice) => names.get(parent ?? '') ?? ''
  const withRounds = regions.filter(({ rounds }) => rounds > 0)
  return [...new Set(withRounds.map(titleOf))].map((title) => ({
    title,
    options: withRounds
      .filter((region) => titleOf(region) === title)
      .map(({ key, name, code, rounds }) => ({
        key,
        label: name,
        detail: String(rounds),
        also: code,
      })),
  }))
}
