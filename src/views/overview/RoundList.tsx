import { useMemo } from 'react'
import type { HeadlineRow } from '#metrics/headline/columns.ts'
import { type Option, OptionList } from '#ui/OptionList.tsx'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

interface RoundListProps {
  label: string
  rounds: readonly HeadlineRow[]
  chosen: string | null
  /** An empty key stands for the default. */
  onChoose: (key: string) => void
}

/** Rounds in scope under their regions, one of them to be chosen. */
export function RoundList({ label, rounds, chosen, onChoose }: RoundListProps) {
  const say = words[useLang()]
  const groups = useMemo(() => byRegion(rounds), [rounds])
  return (
    <OptionList
      label={label}
      search={say.search}
      groups={groups}
      chosen={chosen === null ? [] : [chosen]}
      onToggle={onChoose}
      footer={
        <button type="button" className="link" onClick={() => onChoose('')}>
          {say.byDefault}
        </button>
      }
    />
  )
}

function byRegion(rounds: readonly HeadlineRow[]) {
  const groups = new Map<string, { title: string; options: Option[] }>()
  for (const { round_key, region_key, region, round, nature, basis } of rounds) {
    const group = groups.get(region_key ?? '') ?? { title: region ?? '', options: [] }
    groups.set(region_key ?? '', group)
    group.options.push({
      key: round_key ?? '',
      label: round ?? '',
      ...(nature === 'synthetic' && basis ? { detail: basis } : {}),
    })
  }
  return [...groups.values()]
}
