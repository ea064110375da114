import { useTranslation } from 'react-i18next'
import { type Option, type OptionGroup, OptionList } from '#ui/OptionList.tsx'
import { ChosenFooter } from './ChosenFooter.tsx'

interface NamedRound {
  round_key: string
  region_key: string
  region: string
  round: string
}

interface RoundPanelProps {
  rounds: readonly NamedRound[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Rounds under their regions. */
export function RoundPanel({ rounds, chosen, onChange }: RoundPanelProps) {
  const { t } = useTranslation()
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key])
  return (
    <OptionList
      label={t('filter.round')}
      multiple
      search={t('filter.searchRound')}
      groups={byRegion(rounds)}
      chosen={chosen}
      onToggle={toggle}
      footer={<ChosenFooter count={chosen.length} onClear={() => onChange([])} />}
    />
  )
}

function byRegion(rounds: readonly NamedRound[]): OptionGroup[] {
  const groups = new Map<string, { title: string; options: Option[] }>()
  for (const { round_key, region_key, region, round } of rounds) {
    const group = groups.get(region_key) ?? { title: region, options: [] }
    groups.set(region_key, group)
    group.options.push({ key: round_key, label: round })
  }
  return [...groups.values()]
}
