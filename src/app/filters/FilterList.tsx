import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useReading } from '#figure/reading.ts'
import { nameRounds } from '#metrics/round.ts'
import { kinds, orgTypes } from '#schema/codes.ts'
import type { Choices } from '#scope/choices.ts'
import { Selector } from '#ui/Selector.tsx'
import { useLang } from '#ui/useLang.ts'
import { CodePanel } from './CodePanel.tsx'
import { timeText } from './chips.ts'
import { codeWord } from './code-words.ts'
import { RegionPanel } from './RegionPanel.tsx'
import { RoundPanel } from './RoundPanel.tsx'
import { isWithin, namesOf, someOf } from './some-of.ts'
import { TimePanel } from './TimePanel.tsx'

const NONE: Choices = { regions: [], rounds: [], kinds: [], orgTypes: [] }

/** The five filters. */
export function FilterList() {
  const { t } = useTranslation()
  const lang = useLang()
  const { scope, choices, change } = useReading()
  const { regions, kinds: kindChoices, orgTypes: orgTypeChoices } = choices ?? NONE
  const rounds = useMemo(() => nameRounds(choices?.rounds ?? [], lang), [choices, lang])
  const some = (names: readonly string[]) => someOf(names, t)
  const inRegions = rounds.filter(({ path }) => isWithin(path, scope.regions))
  const kindWord = (code: string) => codeWord(kinds, code, lang)
  const orgTypeWord = (code: string) => codeWord(orgTypes, code, lang)
  return (
    <>
      <Selector
        label={t('filter.region')}
        value={some(
          namesOf(
            regions,
            scope.regions,
            ({ key }) => key,
            ({ name }) => name,
          ),
        )}
        count={scope.regions.length || regions.filter((region) => region.rounds > 0).length}
        chosen={scope.regions.length > 0}
        panel={() => (
          <RegionPanel
            regions={regions}
            chosen={scope.regions}
            onChange={(chosen) => change({ regions: chosen })}
          />
        )}
      />
      <Selector
        label={t('filter.round')}
        value={some(
          namesOf(
            rounds,
            scope.rounds,
            (round) => round.round_key,
            (round) => round.round,
          ),
        )}
        count={scope.rounds.length || inRegions.length}
        chosen={scope.rounds.length > 0}
        panel={() => (
          <RoundPanel
            rounds={inRegions}
            chosen={scope.rounds}
            onChange={(chosen) => change({ rounds: chosen })}
          />
        )}
      />
      <Selector
        label={t('filter.kind')}
        value={some(scope.kinds.map(kindWord))}
        chosen={scope.kinds.length > 0}
        panel={() => (
          <CodePanel
            label={t('filter.kind')}
            choices={kindChoices}
            wordOf={kindWord}
            chosen={scope.kinds}
            onChange={(chosen) => change({ kinds: chosen })}
          />
        )}
      />
      <Selector
        label={t('filter.orgType')}
        value={some(scope.orgTypes.map(orgTypeWord))}
        chosen={scope.orgTypes.length > 0}
        panel={() => (
          <CodePanel
            label={t('filter.orgType')}
            choices={orgTypeChoices}
            wordOf={orgTypeWord}
            chosen={scope.orgTypes}
            onChange={(chosen) => change({ orgTypes: chosen })}
            note={t('filter.orgTypeNote')}
          />
        )}
      />
      <Selector
        label={t('filter.time')}
        value={timeText(scope, t) || t('filter.all')}
        chosen={scope.from !== '' || scope.to !== ''}
        panel={() => <TimePanel from={scope.from} to={scope.to} onChange={change} />}
      />
    </>
  )
}
