import { useMemo, useState } from 'react'
import { nameRounds } from '#metrics/round.ts'
import { orgTypes } from '#schema/codes.ts'
import type { Side } from '#schema/compared.ts'
import type { Choices } from '#scope/choices.ts'
import { nothingSelected, type Selection } from '#scope/selection.ts'
import { OptionList } from '#ui/OptionList.tsx'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import { groupedByRegion, regionOptions } from './options.ts'
import { PeriodFields } from './PeriodFields.tsx'
import { words } from './words.ts'

type Tab = 'round' | 'rounds' | 'region' | 'orgType' | 'time'
const TABS: readonly Tab[] = ['round', 'rounds', 'region', 'orgType', 'time']

interface SidePanelProps {
  side: Side
  choices: Choices
  selection: Selection | undefined
  onChange: (selection: Selection | undefined) => void
  close: () => void
}

/** Chooses what a column holds: one round, or several, or by region, organization type and period. */
export function SidePanel({ side, choices, selection, onChange, close }: SidePanelProps) {
  const lang = useLang()
  const say = words[lang]
  const now = selection ?? nothingSelected
  const [tab, setTab] = useState<Tab>(firstTab(now))
  const rounds = useMemo(() => groupedByRegion(nameRounds(choices.rounds, lang)), [choices, lang])
  const regions = useMemo(() => regionOptions(choices.regions), [choices])
  const put = (parts: Partial<Selection>) => onChange({ ...now, ...parts })
  const footer = (
    <button
      type="button"
      className="link"
      onClick={() => {
        onChange(undefined)
        close()
      }}
    >
      {say.byDefault}
    </button>
  )
  return (
    <>
      <div className="compare-tabs tools">
        <Segments
          label={say.by}
          value={tab}
          onChange={setTab}
          segments={TABS.map((value) => ({ value, name: say.tabs[value], text: say.tabs[value] }))}
        />
      </div>
      {tab === 'round' && (
        <OptionList
          label={say.choose(side)}
          search={say.search}
          groups={rounds}
          chosen={now.rounds.length === 1 ? now.rounds : []}
          onToggle={(key) => {
            put({ rounds: [key], regions: [] })
            close()
          }}
          footer={footer}
        />
      )}
      {tab === 'rounds' && (
        <OptionList
          label={say.choose(side)}
          search={say.search}
          multiple
          groups={rounds}
          chosen={now.rounds}
          onToggle={(key) => put({ rounds: toggled(now.rounds, key), regions: [] })}
          footer={footer}
        />
      )}
      {tab === 'region' && (
        <>
          <OptionList
            label={say.choose(side)}
            search={say.searchRegion}
            multiple
            groups={regions}
            chosen={now.regions}
            onToggle={(key) => put({ regions: toggled(now.regions, key), rounds: [] })}
            footer={footer}
          />
          <p className="options-note">{say.regionNote}</p>
        </>
      )}
      {tab === 'orgType' && (
        <>
          <OptionList
            label={say.choose(side)}
            multiple
            groups={[
              {
                title: '',
                options: choices.orgTypes.map(({ code, rounds: number }) => ({
                  key: code,
                  label: orgTypes.codes.find((known) => known.code === code)?.[lang] ?? code,
                  detail: say.rounds(number),
                })),
              },
            ]}
            chosen={now.orgTypes}
            onToggle={(code) => put({ orgTypes: toggled(now.orgTypes, code) })}
            footer={footer}
          />
          <p className="options-note">{say.orgTypeNote}</p>
        </>
      )}
      {tab === 'time' && (
        <>
          <PeriodFields from={now.from} to={now.to} onChange={put} />
          <p className="options-note">{say.timeNote}</p>
        </>
      )}
    </>
  )
}

function firstTab({ rounds, regions, orgTypes: types }: Selection): Tab {
  if (rounds.length > 1) return 'rounds'
  if (regions.length > 0) return 'region'
  return rounds.length === 0 && types.length > 0 ? 'orgType' : 'round'
}

const toggled = (list: readonly string[], item: string) =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
